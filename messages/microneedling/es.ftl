# unreviewed: no clinician who grew up with Spanish has read this file.
### Microneedling en español. Este texto aún no lo ha revisado un profesional clínico de lengua española.
### Para qué sirve cada familia de textos y sus límites: messages/README.md.

protocol-name = Microneedling

## Zonas del cuerpo

area-face = Cara
area-neck = Cuello
area-decolletage = Escote
area-arms = Brazos
area-hands = Manos
area-legs = Piernas
area-abdomen = Abdomen
area-back = Espalda

## Motivos del tratamiento

reason-acne_scars = Marcas de acné, leves o profundas
reason-scars = Cicatrices de cirugía o accidente
reason-stretch_marks = Estrías
reason-lines = Líneas finas y arrugas
reason-tone = Tono desigual
reason-texture = Textura áspera
reason-dark_marks = Manchas oscuras

## Día 0, al salir de la clínica

step-t0-now = No la toques. Quédate a la sombra con sombrero y usa solo lo que te dimos.
step-t0-expect = La piel puede estar caliente, tirante, hinchada y roja, como una quemadura leve de sol, con puntitos de sangre. Suele pasar en 1 o 2 días, o 3 si fue profundo. La anestesia se pasa en horas.
step-t0-do = <b>Haz:</b> No la toques. Sombra y sombrero: ahora el sol daña más. Solo lo que te dimos: cala por canales diminutos. Almohada limpia. Mucha gente hace su vida hoy o mañana.
step-t0-dont = <b>Evita:</b> maquillaje, protector solar, retinol, ácidos, exfoliantes, peróxido de benzoílo, gimnasio, piscina, sauna.
step-t0-alarm = Infección o cicatriz: raras, pero posibles. Ronchas por el cuerpo, convulsión, labios azules o pulso acelerado: pide ayuda ya.

## Día 0, 4 horas después

step-h4-now = Ahora la piel puede estar en su punto más caliente y rojo. Si sangra, presiona suave con una gasa limpia 20 minutos.
step-h4-expect = La anestesia ya debería haber pasado; la piel puede escocer o doler un poco. Puede estar caliente, algo hinchada y en su punto más rojo, como quemada por el sol. En piel morena y negra se nota menos. La sangre ya debería estar seca.
step-h4-do = <b>Haz:</b> Bebe agua. Si te dijimos que sí, pon un paño fresco y limpio 10 minutos. Si sangra, presiona suave con una gasa limpia 20 minutos.
step-h4-dont = <b>Evita:</b> frotar, afeitarte, ducha caliente y hielo directo en la piel.
step-h4-alarm = Avísanos enseguida si después aún sangra, duele de 7 a 10 o un ojo se cierra. Oídos que zumban, sabor a metal o pulso acelerado: pide ayuda ya.
step-h4-ask = ¿Cómo está tu piel ahora?

## Día 0, por la noche

step-eve0-now = Esta noche: lávate con los dedos limpios, seca a toquecitos y duerme boca arriba con la cabeza alta.
step-eve0-expect = Esta noche la piel puede seguir tirante y rosada o roja.
step-eve0-do = <b>Haz:</b> Lávate con los dedos limpios y agua tibia, o con el limpiador suave que te dimos. Seca a toquecitos. Puedes hidratar con ácido hialurónico sin añadidos o una crema suave, solo si te los dimos o los aprobamos. Bebe agua. Duerme boca arriba, con la cabeza alta y una funda limpia.
step-eve0-dont = <b>Evita:</b> vitamina C, retinol, ácidos, exfoliantes, peróxido de benzoílo, perfume y tónico con alcohol. Calan por canales diminutos. No bebas alcohol durante 1 día, mejor 2.
step-eve0-alarm = Avísanos enseguida si no deja de sangrar, duele de 7 a 10 o un ojo se cierra.
step-eve0-short =     <b>Esta noche:</b> Lávate con los dedos limpios y agua tibia. Seca a toquecitos. Duerme boca arriba, con la cabeza alta.
    Usa solo productos que te dimos o aprobamos. No bebas alcohol durante 1 día, mejor 2.

## Día 1

step-d1-now = Sombrero y sombra, protector solar tras 1 día entero, lavado suave, hidratante a menudo. Aún sin maquillaje.
step-d1-expect = La piel puede estar tirante, algo dolorida, roja y algo hinchada, como una quemadura leve de sol. Párpados también. Suele pasar mañana, o en 3 días si fue profundo.
step-d1-do = <b>Haz:</b> Sombrero. Tras 1 día entero, protector mineral de amplio espectro, SPF 30 o más (mejor 50), a menudo. Lava suave 2 veces, hidrata 3 o más. Bebe agua.
step-d1-dont = <b>Evita:</b> sol directo, la piel está sensible. Sin maquillaje hasta el día 2, sudar hasta el 3, calor, piscina o sauna hasta el 5. Ni vitamina C, retinol, ácidos, exfoliantes o peróxido de benzoílo: calan por canales diminutos. No rasques ni arranques.
step-d1-ask = ¿Y tu piel, respecto a ayer?

## Día 2

step-d2-now = Lavado suave, hidratante, protector solar y sombra. Tras 2 días enteros, puedes maquillarte si la piel está cerrada y calmada.
step-d2-expect = Tras un tratamiento suave, casi toda la rojez y la hinchazón ya pasó. Si fue profundo, espera 1 día más. Piel seca, áspera o con puntitos oscuros: suele irse en pocos días.
step-d2-do = <b>Haz:</b> Sigue con lavado suave, hidratante, protector solar y sombra. Tras 2 días enteros, puedes maquillarte si la piel está cerrada y calmada. Con dedos limpios o brocha nueva y lavada.
step-d2-dont = <b>Evita:</b> frotar, rascar y arrancar. Sin deporte hasta el día 3, sin calor, piscina ni sauna hasta el 5. Sin ácidos, retinol, exfoliantes, afeitado ni cera hasta el 7.
step-d2-ask = ¿Y tu piel, respecto a ayer? ¿Más dolor o hinchazón, o la rojez no baja?

## Día 3

step-d3-now = Hidrata a menudo y no arranques pielecitas. Tras 3 días enteros, puedes volver al deporte suave.
step-d3-expect = La superficie de la piel está casi cerrada. Es común que esté seca, pique o se pele; suele pasar en pocos días. La rojez y la hinchazón deberían ir claramente a menos.
step-d3-do = <b>Haz:</b> Tras 3 días enteros, puedes volver al deporte suave. Cuidado suave: crema hidratante a menudo y protector solar cada mañana. Bebe agua. Evita el sol directo: la piel sigue sensible.
step-d3-dont = <b>Evita:</b> retinol, ácidos, exfoliantes, peróxido de benzoílo y vitamina C. Ni calor, piscina o sauna hasta el día 5. No rasques ni arranques pielecitas.
step-d3-ask = ¿Y tu piel, respecto a ayer? ¿Se pela, pica, hay bultos con escamas o algo peor?

## Día 5

step-d5-now = Si la piel está cerrada y calmada, ya puedes ir a la piscina, al mar y a la sauna. Protector solar cada día.
step-d5-expect = La piel está casi como siempre. Puede haber pielecitas, zonas secas, granitos o puntitos blancos.
step-d5-do = <b>Haz:</b> Si la piel está cerrada y calmada, puedes volver a la piscina, al mar y a la sauna. Ponte protector solar cada día y otra vez después de nadar.
step-d5-dont = <b>Evita:</b> retinol, ácidos, exfoliantes, peróxido de benzoílo, vitamina C, afeitado y cera hasta el día 7. No arranques ni aprietes granitos.
step-d5-ask = ¿Tu piel está como siempre? Cuéntanos si sale un herpes labial, o si aún se nota un moratón, rojez o hinchazón.

## Día 7

step-d7-now = Si la piel está calmada, vuelve a la vitamina C y a productos suaves, de uno en uno. Cuidado con el sol directo.
step-d7-expect = A la mayoría ya se le pasaron los primeros efectos. Un moratón o granitos: hasta 10 días. El resultado llega poco a poco: dale tiempo. Si una marca o cicatriz te pesa, habla con nosotros.
step-d7-do = <b>Haz:</b> Si la piel está calmada, vuelve a la vitamina C, ácidos y retinol suaves, de uno en uno. En embarazo o lactancia, pregunta antes. Usa protector solar. Cuidado con el sol directo 3 semanas más: la piel sigue sensible.
step-d7-dont = <b>Evita:</b> empezar todo a la vez y broncearte (sol o cabina). Lo fuerte espera al día 14; el retinol con receta, a que te avisemos.
step-d7-ask = ¿Ves rojez, manchas oscuras o pálidas, bultos o líneas?

## Día 14

step-d14-now = Vuelve a tu cuidado de siempre, con protector solar cada día. Pide tu cita de revisión.
step-d14-expect = En la mayoría la piel ya está como antes, quizá algo más fresca, quizá aún no. El cambio es lento: puede empezar en unas semanas y seguir meses, así que ten paciencia.
step-d14-do = <b>Haz:</b> Vuelve a tu cuidado de siempre, con protector solar cada día. El retinol con receta: pregunta antes. Pide tu cita de revisión. Una serie de sesiones da mejor resultado. Deja al menos 4 semanas entre ellas, para que la piel se cure.
step-d14-dont = <b>Evita:</b> tomar el sol y las cabinas de bronceado.
step-d14-ask = ¿Cómo está tu piel? Si quieres, envía una foto.

## Día 28

step-d28-now = Por estas fechas puede empezar a verse un cambio, y puede seguir meses. Protector solar cada día.
step-d28-expect = Por estas fechas puede empezar a verse un cambio, y puede seguir meses. Varía con la edad, los hábitos, los genes, el tipo de piel y lo que se trató.
step-d28-do = <b>Haz:</b> Ven a tu revisión. Una serie da mejor resultado, a menudo de 3 a 6 sesiones. Van cada 4 a 6 semanas, para que la piel se cure; fijamos las tuyas. Usa protector solar cada día.
step-d28-dont = <b>Evita:</b> adelantar la sesión. Con herpes labial, quemadura de sol o infección en la piel, o tras usar retinol, llámanos antes de venir. Avísanos de un medicamento nuevo o un embarazo.
step-d28-ask = ¿Alguna cicatriz elevada, gruesa o que crece, un bulto o una mancha?

## La próxima sesión del curso, cuando ha pasado el intervalo de la clínica

step-next-now = Ya puedes pedir tu próxima sesión, si la teníamos prevista.
step-next-expect = Tu piel ha tenido el tiempo de curarse que dejamos entre sesiones. Una serie da mejor resultado.
step-next-do = <b>Haz:</b> Pídela. Avísanos de un medicamento nuevo o un embarazo. Usa protector solar cada día.
step-next-dont = <b>Evita:</b> venir con herpes labial, quemadura de sol o infección en la piel, o tras usar retinol. Llámanos antes.
step-next-short = <b>Próxima sesión:</b> ya puedes pedirla, si la teníamos prevista.

## Mes 3

step-m3-now = Haz una foto con la misma luz que la primera. Busca cambios pequeños y reales.
step-m3-expect = Muchas personas ven el mayor cambio de 3 a 6 meses después de la última sesión. Varía con la edad, los hábitos, los genes, el tipo de piel y lo que se trató.
step-m3-do = <b>Haz:</b> Una foto con la misma luz que la primera. Pregúntanos si una sesión de vez en cuando ayudaría a mantener el resultado. Usa protector solar cada día.
step-m3-dont = <b>Evita:</b> esperar una piel perfecta. Busca cambios pequeños y reales. Si las marcas o cicatrices aún te pesan, habla con nosotros.
step-m3-ask = ¿Alguna marca, bulto o cicatriz gruesa?

## Síntomas: el botón, la pregunta y las tres respuestas cuando las tienen propias

symptom-redness = Enrojecimiento
symptom-redness-ask = ¿Notas la piel más caliente, o más roja, rosada u oscura que de costumbre? En piel morena y negra la rojez se nota menos. ¿Cuánto?
symptom-swelling = Hinchazón
symptom-swelling-ask = ¿Está hinchada la piel tratada? ¿Cuánto?
symptom-bleeding = Sangrado
symptom-bleeding-ask = ¿Sangra la piel tratada? Si la sangre sale a chorro o empapa un paño, pide ayuda ya.
symptom-bleeding-mild = Puntitos que se secan
symptom-bleeding-moderate = Manchas en un pañuelo a ratos
symptom-bleeding-severe = Sigue tras presionar 20 minutos
symptom-bruising = Moratón
symptom-bruising-ask = ¿Tienes un moratón? ¿Cómo de grande o doloroso es?
symptom-pain = Dolor
symptom-pain-ask = ¿Cuánto te duele? 0 es nada de dolor, 10 es el peor que puedas imaginar.
symptom-itch = Picor
symptom-itch-ask = ¿Te pica la piel tratada? ¿Cuánto?
symptom-dry_flaking = Seca o se pela
symptom-dry_flaking-ask = ¿Está la piel seca o tirante, o se pela? ¿Cuánto?
symptom-clear_fluid = Líquido claro
symptom-clear_fluid-ask = ¿Sale de la piel líquido claro o rosado? ¿Cuánto? Si es turbio, amarillo o huele mal, elige "Pus o costra".
symptom-blisters = Ampollas
symptom-blisters-ask = ¿Tienes ampollas? Si están en el labio, elige "Herpes labial u hormigueo". ¿Cuántas?
symptom-blisters-mild = 1 o 2 pequeñas
symptom-blisters-moderate = Varias
symptom-blisters-severe = Zona grande o viva, boca u ojos
symptom-pus = Pus o costra
symptom-pus-ask = ¿Ves pus, líquido turbio o que huele mal, o costra amarilla? ¿Cuánto?
symptom-spreading = Calor, se extiende
symptom-spreading-ask = ¿Se extiende la rojez, el calor, la dureza o la hinchazón? Elige también la última respuesta si la piel se pone morada, negra o gris.
symptom-spreading-mild = Un poco más allá de lo tratado
symptom-spreading-moderate = Claramente mayor que ayer
symptom-spreading-severe = Rápido, oscuro o dolor extremo
symptom-fever = Fiebre, tiritona
symptom-fever-ask = ¿Notas fiebre, escalofríos o como una gripe? Mide la temperatura si puedes. Sin termómetro y solo con calor: elige la primera respuesta. Si respiras rápido, hay confusión, desmayo o piel a manchas, elige la última.
symptom-fever-mild = Calor, o hasta 37,9 °C
symptom-fever-moderate = De 38 a 38,9 °C
symptom-fever-severe = 39 °C o más, o tiritona
symptom-glands = Bultos en el cuello
symptom-glands-ask = ¿Tienes bultos dolorosos bajo la mandíbula o en el cuello? ¿Cómo de fuerte es?
symptom-pigment = Mancha en la piel
symptom-pigment-ask = ¿Hay manchas más oscuras o más pálidas que tu piel? Pueden verse marrones, grises o moradas. Si una mancha duele y es blanca, gris, azul o negra, llama ya al número de emergencias.
symptom-pigment-mild = Leve
symptom-pigment-moderate = Una mancha que se ve bien
symptom-pigment-severe = Grande o cambia rápido
symptom-cold_sore = Herpes labial
symptom-cold_sore-ask = ¿Tienes un herpes labial (calentura, pupa), o un punto que hormiguea o quema en el labio o la nariz?
symptom-cold_sore-mild = Hormigueo o una sola lesión
symptom-cold_sore-moderate = Un grupo de lesiones
symptom-cold_sore-severe = Se extiende, junto al ojo o fiebre
symptom-hives = Erupción o ronchas
symptom-hives-ask = ¿Tienes ronchas que pican o una erupción nueva? ¿Dónde?
symptom-hives-mild = Pocas, solo en la zona tratada
symptom-hives-moderate = Muchas, o también fuera de ella
symptom-hives-severe = Por todo el cuerpo o muy rápido
symptom-breathing = Falta de aire
symptom-breathing-ask = ¿Te cuesta respirar o tragar? ¿Tienes pitidos, la garganta cerrada, o se te hinchan los labios, la lengua o la garganta?
symptom-faint = Desmayo, confusión
symptom-faint-ask = ¿Te has desmayado, o notas mucho mareo, confusión, frío o sudor frío? ¿Cómo de fuerte es?
symptom-numbing_tox = Zumbido, sabor metal
symptom-numbing_tox-ask = ¿Te zumban los oídos, o tienes sabor a metal o la boca dormida? ¿Hay espasmos, convulsión, labios azules o grises, o el corazón acelerado o irregular?
symptom-eye = Problema en un ojo
symptom-eye-ask = ¿Tienes un ojo dolorido o rojo, o te ha cambiado la vista? Elige también la última respuesta si duele mucho o molesta la luz.
symptom-eye-mild = Lloroso o con arenilla
symptom-eye-moderate = Rojo, dolorido o con secreción
symptom-eye-severe = Cambia la vista o el ojo no se abre
symptom-spots = Granitos
symptom-spots-ask = ¿Tienes granitos o puntitos blancos? ¿Cuántos?
symptom-scar_lines = Líneas, cicatriz
symptom-scar_lines-ask = ¿Ves marcas en líneas o puntos, hundidas, o una cicatriz elevada o gruesa?
symptom-scar_lines-mild = Puntos o líneas tenues
symptom-scar_lines-moderate = Líneas o huecos que se ven bien
symptom-scar_lines-severe = Elevada, crece o duele
symptom-lumps = Bulto duro o picor
symptom-lumps-ask = ¿Tienes bultos firmes, o zonas con picor y escamas? Pueden verse rojas, moradas o marrones. ¿Cuánto?
symptom-rf_burn = Quemadura, marcas
symptom-rf_burn-ask = ¿Hay una quemadura, marcas en cuadrícula, o piel que se pone blanca u oscura? ¿Cómo de fuerte es?
symptom-rf_nerve = Cara dormida o floja
symptom-rf_nerve-ask = ¿Notas una parte de la cara dormida, débil o caída? ¿Cómo de fuerte es?
symptom-rf_dent = Hundimiento
symptom-rf_dent-ask = ¿Hay un hundimiento nuevo? ¿Cuánto?
symptom-mood = Ánimo muy bajo
symptom-mood-ask = ¿Tienes el ánimo muy bajo, sientes que no puedes más o piensas en hacerte daño? ¿Cómo de fuerte es?
symptom-worried = Otra cosa
symptom-worried-ask = ¿Cuánto te preocupa?

## El menú de síntomas

menu-breathing = Respirar o cara hinchada
menu-faint = Desmayo o confusión
menu-eyes = Mis ojos
menu-fever = Fiebre o escalofríos
menu-pus = Pus, costra o humedad
menu-spreading = Caliente o se extiende
menu-blisters = Ampollas
menu-cold_sore = Herpes labial u hormigueo
menu-rash = Erupción o ronchas
menu-pain = Dolor
menu-bleeding = Sangrado o moratón
menu-redness = Enrojecimiento
menu-swelling = Hinchazón
menu-itch = Pica, seca o se pela
menu-marks = Manchas, granos o bultos
menu-other = Otra cosa

## Cuidados para cada fila de triage.csv. El nivel nunca depende de estas palabras.

reply-redness = Muchas personas lo tienen los primeros días. Mantén la piel fresca y usa una crema suave. Ningún otro producto. Evita el sol. Si empeora o se extiende, avísanos.
reply-redness-2 = La rojez ya debería ir a menos. Mantén la piel fresca, usa una crema suave y evita el sol. Si deja de bajar o empeora, avísanos.
reply-redness-3 = Aún puede verse algo de rojez, siempre que vaya a menos. Usa una crema suave y evita el sol. Si deja de bajar o empeora, avísanos hoy.
reply-redness-4 = Tu clínica quiere verlo. Una foto con luz de día ayuda. Usa solo una crema suave y evita el sol. Si empeora, avísanos hoy.
reply-swelling = Muchas personas se hinchan el primer día. Duerme con la cabeza alta. Un paño fresco y limpio puede ayudar. Si crece o te cierra un ojo, avísanos enseguida.
reply-swelling-2 = La hinchazón ya debería ir bajando. Duerme con la cabeza alta. Un paño fresco y limpio puede ayudar. Si vuelve a crecer, avísanos hoy.
reply-swelling-3 = Tu clínica quiere verlo. Duerme con la cabeza alta y no toques la piel. Si crece o duele, avísanos enseguida.
reply-bleeding = Los puntitos de sangre son comunes en las primeras horas. Presiona suave con una gasa limpia 20 minutos, sin levantarla. Si después aún sangra, avísanos enseguida.
reply-bleeding-2 = Presiona suave con una gasa limpia 20 minutos, sin levantarla. No frotes. Si después aún sangra o empieza otra vez, avísanos enseguida.
reply-bleeding-3 = Presiona suave con una gasa limpia 20 minutos, sin levantarla. Si vuelve a empezar, tu clínica quiere verlo el mismo día. Si empapa un paño, pide ayuda ya.
reply-bruising = A algunas personas les sale un moratón. No lo toques. La mayoría se va en 7 a 10 días. Si crece o duele más, avísanos.
reply-bruising-2 = El moratón ya debería estar amarillo e irse. No lo toques. Si no va a menos, crece o duele más, avísanos.
reply-bruising-3 = Tu clínica quiere verlo. No toques el moratón. Si crece o duele más, avísanos hoy.
reply-pain = La piel suele doler cuando se pasa la anestesia. Un paño fresco y limpio puede ayudar. Pregúntanos antes de tomar una pastilla. Si empeora, avísanos.
reply-pain-2 = El dolor debería bajar cada día, no crecer. Un paño fresco y limpio puede ayudar. Pregúntanos antes de tomar una pastilla. Si empeora, avísanos hoy.
reply-pain-3 = Un dolor nuevo o que crece ahora puede indicar un problema. Tu clínica quiere saberlo. No toques la piel. Si empeora, avísanos enseguida.
reply-itch = La piel que se cura suele picar. Usa la crema que aprobamos y evita el calor. No rasques. Si sale una erupción o empeora, avísanos.
reply-itch-2 = Tu clínica quiere verlo. Usa solo una crema suave y no rasques. Si salen bultos o empeora, avísanos hoy.
reply-dry_flaking = Muchas personas tienen ahora la piel seca o que se pela. Hidrata a menudo. No exfolies y deja que las pielecitas caigan solas. Si se agrieta o empeora, avísanos.
reply-dry_flaking-2 = Tu clínica te aconsejará. Hasta entonces usa solo una crema suave, sin exfoliantes. Si la piel se agrieta o empeora, avísanos.
reply-clear_fluid = El primer día puede salir un poco de líquido claro o rosado. Lávate las manos y seca la piel a toquecitos. Si sigue o se pone turbio, avísanos hoy.
reply-clear_fluid-2 = Tu clínica quiere verlo. Lávate las manos y seca a toquecitos. Si se pone turbio, amarillo o huele mal, avísanos enseguida.
reply-blisters = Tu clínica quiere verlo hoy. No revientes las ampollas y envía una foto. Si se extienden o llegan a la boca o los ojos, pide ayuda ya.
reply-pus = Tu clínica quiere verlo hoy. Mantén la piel limpia y no aprietes. Lávate las manos después de tocarla. Si tienes fiebre o te sientes muy mal, pide ayuda ya.
reply-spreading = Tu clínica quiere verlo ya. Marca el borde con un bolígrafo y apunta la hora. Si pasa la línea rápido o tienes fiebre, pide ayuda ya.
reply-fever = Tu clínica quiere saber de ti ya. Mide la temperatura y apúntala con la hora. Si tiritas, respiras rápido o notas confusión o desmayo, pide ayuda ya.
reply-glands = Los bultos dolorosos en el cuello suelen bajar, pero tu clínica debe saberlo. Si crecen o tienes fiebre, avísanos hoy.
reply-glands-2 = Tu clínica quiere verlo. Si los bultos crecen o tienes fiebre, avísanos enseguida.
reply-pigment = Protégete del sol con sombra, sombrero y el protector que aprobamos. No uses cremas blanqueadoras. Si la mancha crece o cambia, avísanos. Si duele, avísanos enseguida.
reply-pigment-2 = Tu clínica quiere verlo. Estas manchas pueden tardar meses en irse. Protégete del sol y no uses cremas blanqueadoras. Si crece, cambia o duele, avísanos hoy.
reply-cold_sore = Tu clínica quiere saberlo ya: cuanto antes, mejor. No lo toques, no beses y no compartas vasos ni toallas. Si se extiende o se acerca a un ojo, avísanos enseguida.
reply-hives = Quita con agua cualquier producto nuevo y no uses nada más. No te quedes a solas y vigila tu respiración. Si respiras mal o se te hincha la cara, pide ayuda ya.
reply-breathing = Usa tu propia pluma de adrenalina si te la recetaron. Túmbate, o siéntate si así respiras mejor. No te quedes a solas. Si empeora, vuelve a llamar.
reply-faint = Túmbate y levanta las piernas. No te quedes a solas ni conduzcas. Si te desmayas o no mejoras enseguida, pide ayuda ya.
reply-numbing_tox = Quita la crema con agua. No te quedes a solas ni conduzcas. Si empeora, vuelve a llamar.
reply-eye = Si entró un producto, enjuaga con agua limpia unos minutos. No uses lentillas ni te frotes. Si te cambia la vista o te molesta la luz, pide ayuda ya.
reply-spots = Pueden salir algunos granitos o puntitos blancos. No los aprietes. No uses ácidos para el acné antes del día 7. Si duelen, se llenan de pus o empeoran, avísanos.
reply-spots-2 = Tu clínica te aconsejará. No los aprietes. Si duelen, se llenan de pus o empeoran, avísanos hoy.
reply-scar_lines = Protege estas marcas del sol. Una foto con luz de día ayuda a comparar. Si se notan más, se elevan o duelen, avísanos.
reply-scar_lines-2 = Tu clínica quiere verlo; verlo pronto ayuda. Protégelo del sol y envía una foto con luz de día. Si se eleva, crece o duele, avísanos hoy.
reply-lumps = Tu clínica quiere verlo. No pongas ahí tus propios productos y envía una foto. Si los bultos crecen, pican más o duelen, avísanos hoy.
reply-lumps-2 = Tu clínica quiere verlo. Puede empezar días o semanas después de la sesión. No pongas ahí ningún producto. Si crece, pica más o duele, avísanos enseguida.
reply-rf_burn = Si es reciente, enfríala con agua corriente 20 minutos. Tu clínica quiere verlo ya. Si se extiende o se pone negra, pide ayuda ya.
reply-rf_nerve = Tu clínica quiere verlo hoy. Si la cara se te cae de golpe, pide ayuda ya.
reply-rf_dent = Tu clínica quiere verlo. No lo toques y envía una foto con luz de día. Si se hunde más o duele, avísanos hoy.
reply-mood = Tú importas y no tienes que pasar por esto a solas. Busca a alguien de confianza. Llama ya a una línea de ayuda si puedes. Si podrías hacerte daño, pide ayuda ya.
reply-worried = Una persona de tu clínica leerá esto. Puedes añadir palabras o una foto. Si empeora, avísanos otra vez enseguida.

## Preguntas de riesgo

risk-isotretinoin_6m = La isotretinoína es una pastilla para el acné (Roaccutane, Accutane). ¿La has tomado en los últimos 6 meses, o la tomas ahora?
risk-isotretinoin_6m-label = Isotretinoína
risk-keloid = ¿Has tenido alguna vez una cicatriz gruesa o que crece?
risk-keloid-label = Cicatrices gruesas
risk-hsv = ¿Has tenido alguna vez un herpes labial (calentura, pupa)?
risk-hsv-label = Herpes labial
risk-diabetes = ¿Tienes diabetes?
risk-diabetes-label = Diabetes
risk-immuno = ¿Tienes las defensas bajas? Por ejemplo, por corticoides, quimio, un trasplante o VIH.
risk-immuno-label = Defensas bajas
risk-anticoag = ¿Tomas un anticoagulante, o sangras con facilidad?
risk-anticoag-label = Anticoagulante
risk-pregnant = ¿Estás embarazada o das el pecho?
risk-pregnant-label = Embarazo/lactancia
risk-active_skin = ¿Hay acné, eccema o psoriasis en la piel tratada? ¿O rosácea, o una infección?
risk-active_skin-label = Problema de piel
risk-dark_skin = ¿Tu piel es morena o negra, o se broncea fácil y casi no se quema?
risk-dark_skin-label = Piel morena/negra
risk-metal_allergy = ¿Tienes alergia a algún metal, por ejemplo al níquel?
risk-metal_allergy-label = Alergia a metales
risk-anaesthetic_allergy = ¿Te ha sentado mal alguna vez una crema anestésica? ¿O tienes alguna alergia grave?
risk-anaesthetic_allergy-label = Alergia grave
risk-rf_device = ¿Fue una sesión con radiofrecuencia (RF)? Esto lo responde el equipo.
risk-rf_device-label = Equipo de RF
risk-under_18 = ¿Tienes menos de 18 años?
risk-under_18-label = Menor de 18

## Sobre el tratamiento, al unirse el paciente

enrol-about = Unas agujas finas hacen agujeros diminutos y controlados en la piel. Al curarse, la piel crea colágeno y elastina nuevos. Un profesional formado comprueba que es adecuado para ti y puede adaptar el plan a ti. Espera un cambio lento y parcial.

## Preguntas frecuentes

faq-what = Unas agujas finas hacen agujeros diminutos en la piel, de forma controlada. Al curarse, la piel crea colágeno y elastina nuevos. No se corta ni se quita nada. El tipo simple no usa calor ni químicos. El de radiofrecuencia (RF) sí usa calor.
faq-names = Tiene otros nombres: microagujas, punción de la piel, terapia con microagujas y terapia de inducción de colágeno. Son lo mismo.
faq-session = Primero se limpia la piel y se duerme con una crema. Una sesión dura de 30 a 60 minutos. Depende de la zona.
faq-who = Habla primero con un profesional formado. Comprueba que es adecuado para ti y te hace un plan. Elige una clínica de confianza, con personal formado y agujas limpias de un solo uso.
faq-combine = Puede ir junto con otros tratamientos. Pregunta antes a tu clínica: ella decide qué y cuándo.
faq-one_session = Algunas personas ven un cambio tras una sesión, pero muchas no. La mayoría necesita una serie.
faq-scars = Puede mejorar el aspecto de las cicatrices, también las de cirugía. No desaparecen, y nadie puede decir cuánto cambiarán las tuyas.

## Respuestas según el día: faq-TEMA es la primera, -2 y -3 las siguientes (sus horas: answers en protocol.yaml).
## -label es el botón, -words lo que se puede escribir para encontrarla.

faq-what-label = ¿Qué es?
faq-what-words = qué es, cómo funciona, agujas, colágeno
faq-names-label = Otros nombres
faq-names-words = nombre, nombres, se llama, dermapen, microagujas
faq-session-label = Una sesión
faq-session-words = cuánto dura, duración, qué pasa en la sesión
faq-who-label = ¿Quién lo hace?
faq-who-words = quién, formado, clínica de confianza
faq-combine-label = Otros tratamientos
faq-combine-words = combinar, láser, botox, relleno, otro tratamiento
faq-one_session-label = ¿Basta una?
faq-one_session-words = una sesión, basta, cuántas sesiones
faq-scars-label = ¿Y las cicatrices?
faq-scars-words = cicatriz, cicatrices, estrías
faq-makeup = Todavía no. Sin maquillaje los 2 primeros días enteros: la piel aún está abierta.
faq-makeup-2 = Sí, si la piel está cerrada y calmada. Con dedos limpios o una brocha nueva y lavada.
faq-makeup-label = Maquillaje
faq-makeup-words = maquillaje, maquillarme, maquillar, base, corrector, polvos, rímel, pintalabios
faq-sunscreen = No en las primeras 24 horas: no pongas en la piel nada más que lo que te dimos. Quédate a la sombra, con sombrero.
faq-sunscreen-2 = Sí, cada día. Uno mineral de amplio espectro, SPF 30 o más, mejor 50, y a menudo.
faq-sunscreen-label = Protector solar
faq-sunscreen-words = protector, protector solar, crema solar, bloqueador, spf
faq-sun = Evita el sol directo 3 días enteros. Sombra y sombrero: ahora el sol daña más tu piel.
faq-sun-2 = Cuidado con el sol directo hasta 4 semanas después de la sesión: sombra, sombrero y protector. No te broncees, ni al sol ni en cabina.
faq-sun-3 = Protector solar cada día. No tomes el sol ni uses cabinas de bronceado.
faq-sun-label = Sol
faq-sun-words = sol, broncearme, bronceado, playa, cabina, salir
faq-sport = Todavía no. Sin deporte ni sudar los 3 primeros días enteros.
faq-sport-2 = Ya puedes hacer deporte suave. Empieza poco a poco y para si la piel escuece o se calienta.
faq-sport-label = Deporte
faq-sport-words = deporte, gimnasio, ejercicio, correr, entrenar, sudar, yoga
faq-pool = Todavía no. Ni piscina, mar, sauna, vapor o jacuzzi hasta el día 5.
faq-pool-2 = Sí, si la piel está cerrada y calmada. Ponte protector otra vez después de nadar.
faq-pool-label = Piscina, mar, sauna
faq-pool-words = piscina, nadar, mar, sauna, vapor, jacuzzi, spa
faq-wash = Desde la primera noche, lávate con los dedos limpios y agua tibia, o con el limpiador suave que te dimos. Seca a toquecitos. Sin exfoliantes, y sin ducha caliente el primer día.
faq-wash-label = Lavarme
faq-wash-words = lavar, lavarme, ducha, ducharme, limpiar, limpiador, agua, baño, pelo
faq-cream = Usa solo lo que te dimos o aprobamos. Otros productos calan por los canales diminutos de la piel.
faq-cream-2 = Una hidratante suave, 3 veces al día o más. Aún sin retinol, ácidos, exfoliantes, peróxido de benzoílo ni vitamina C hasta el día 7.
faq-cream-3 = Tu hidratante suave va bien. Vuelve a otros productos de uno en uno, si la piel está calmada.
faq-cream-label = Cremas
faq-cream-words = crema, cremas, hidratante, sérum, hialurónico, loción, productos
faq-actives = Todavía no. Sin retinol, ácidos, exfoliantes ni peróxido de benzoílo hasta el día 7, y solo si la piel está calmada.
faq-actives-2 = Si la piel está calmada: ácidos y retinol suaves, de uno en uno. En embarazo o lactancia, pregunta antes. Lo fuerte espera al día 14; el retinol con receta, a que te avisemos.
faq-actives-3 = Puedes volver a tu cuidado de siempre. El retinol con receta: pregunta antes.
faq-actives-label = Retinol, ácidos
faq-actives-words = retinol, retinoide, ácido, ácidos, aha, bha, exfoliante, exfoliar, benzoílo
faq-vitaminc = Todavía no. Nada de vitamina C tuya en la piel hasta el día 7.
faq-vitaminc-2 = Si la piel está calmada, puedes volver a la vitamina C. Los productos, de uno en uno.
faq-vitaminc-label = Vitamina C
faq-vitaminc-words = vitamina c, vitamina
faq-alcohol = No bebas alcohol durante 1 día después de la sesión, mejor 2.
faq-alcohol-2 = Ya pasó el primer día. Mejor espera a que pasen 2 días enteros.
faq-alcohol-3 = Ya pasaron los 2 días: tu plan no pide esperar más.
faq-alcohol-label = Alcohol
faq-alcohol-words = alcohol, vino, cerveza, beber, copa, fiesta
faq-shaving = Todavía no. Sin afeitado, cera, autobronceador ni peeling en la piel tratada hasta el día 7.
faq-shaving-2 = Sí, si la piel está cerrada y calmada.
faq-shaving-label = Afeitado, cera
faq-shaving-words = afeitar, afeitarme, afeitado, cera, depilar, barba, autobronceador
faq-tablets = Pregúntanos antes de tomar una pastilla para esto. No dejes nunca un medicamento que te recetaron.
faq-tablets-label = Pastillas
faq-tablets-words = pastilla, pastillas, medicamento, medicina, calmante
faq-flakes = Es común que la piel esté seca, pique o se pele la primera semana. Hidrata a menudo, no frotes y deja que las pielecitas caigan solas.
faq-flakes-2 = A la mayoría ya no se le pela. Usa solo una hidratante suave, sin exfoliantes, y cuéntanoslo.
faq-flakes-label = Se pela, seca
faq-flakes-words = pela, pelar, pelarse, pielecitas, seca, sequedad, escamas
faq-next = Deja al menos 4 semanas entre sesiones, para que la piel se cure. A menudo son de 3 a 6. Fijamos las tuyas.
faq-next-label = Próxima sesión
faq-next-words = próxima sesión, próxima cita, otra sesión, cuándo vuelvo, reservar
faq-result = Los primeros cambios pueden verse en unas semanas y seguir meses. Varía de una persona a otra, así que ten paciencia.
faq-result-label = ¿Cuándo se nota?
faq-result-words = resultado, resultados, cuándo se nota, mejoría, cambio, diferencia
