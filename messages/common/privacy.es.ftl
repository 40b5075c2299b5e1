### What people may have of their data, in Spanish: to see it, and to have it deleted.

command-mydata = Todo lo guardado sobre mí
command-forget = Borrar todo sobre mí

forget-nobody = Aquí no sé nada de usted.
forget-head = <b>{ $clinic }</b>
    ¿Borrar todo sobre usted?
forget-goes = Borro su nombre, sus visitas, sus avisos, sus palabras, sus fotos y mis mensajes en nuestro servidor.
forget-restricted = Su clínica debe guardar lo que nos contó durante { $days } días. Queda sin su nombre y nadie lo mira.
forget-chats = En el chat del equipo borro lo que Telegram todavía me deja: los últimos dos días. Al equipo se le pide borrar el resto.
forget-stays = Queda una nota de que se borró a alguien, y cuándo. Este chat sigue en su teléfono hasta que usted lo borre.
forget-then = Después no llegan más consejos y ya no sé quién es usted. No se puede deshacer.
forget-open-case = Una pregunta suya sigue abierta. Puede que entonces no tenga respuesta aquí.
forget-yes = Borrar todo
forget-no = Guardarlo
forget-data-first = Antes mis datos
forget-soon = { $clinic }
    ⏳ Estoy borrando todo. Se lo digo aquí cuando esté hecho.
forget-waits = { $clinic }
    ⏳ Nos contó algo que una persona debe mirar antes. Cuando el equipo lo haya cerrado, borro todo y se lo digo aquí.
    Si empeora, llame ya al { $emergency }. La clínica: { $phone }.
forget-kept = { $clinic }
    ✅ No se borra nada. Sigo aquí como antes.
forget-done = { $clinic }
    ✅ Todo sobre usted está borrado. Ya no sé quién es usted.
forget-done-restricted = { $clinic }
    ✅ Su nombre está borrado y ya no sé quién es usted. Lo que la clínica debe guardar queda cerrado, sin su nombre.
forget-done-left = { $count ->
        [one] Una foto o un archivo más antiguo sigue en el chat del equipo, donde no puedo borrarlo. Le he pedido al equipo que lo haga.
       *[other] { $count } fotos o archivos más antiguos siguen en el chat del equipo, donde no puedo borrarlos. Le he pedido al equipo que lo haga.
    }
forget-done-call = Si nos necesita, llame al { $phone }. En una emergencia llame al { $emergency }.

forget-removed = 🗑 Retirado: este paciente pidió que se le olvide.
forget-staff = 🗑 <b>{ $reference }</b>: olvidado a petición del paciente
forget-staff-replies = Lo que ustedes escribieron aquí se queda. Bórrenlo a mano donde nombre al paciente.
forget-staff-left = { $count ->
        [one] Una foto o un archivo tiene más de 48 horas. No puedo borrarlo: háganlo a mano, por favor.
       *[other] { $count } fotos o archivos tienen más de 48 horas. No puedo borrarlos: háganlo a mano, por favor.
    }
forget-staff-waits = <b>{ $reference }</b>: este paciente pidió que se le olvide. Se hará cuando se cierre este caso. Atiéndanle antes, por favor.
forget-staff-gone = Este paciente fue olvidado a petición suya. Su mensaje no le llegó a nadie.

mydata-soon = { $clinic }
    ⏳ Estoy reuniendo sus datos. Llegan aquí como archivo en un minuto.
mydata-here = { $clinic }: sus datos
    Abra el archivo y después index.html para leerlos. data.json tiene lo mismo para programas. Sus fotos están en la carpeta photos.
mydata-title = Sus datos en { $clinic }
mydata-made = Hecho { $time }.
mydata-you = Usted
mydata-name = Nombre: { $name }
mydata-number = Número de Telegram: { $number }
mydata-spoken = Idioma: { $language }. Zona horaria: { $zone }
mydata-agreed = Aceptó el aviso { $version }, { $time }.
mydata-visits = Sus visitas
mydata-visit = { $treatment }, { $session } (nuestra marca: { $reference })
mydata-reports = Lo que nos contó
mydata-report = { $time }
    { $told }
mydata-two = { $upper }
    { $lower }
mydata-symptom = { $symptom }: { $severity }
mydata-pain = Dolor: { $pain } de 10
mydata-nothing = Con sus palabras, véase abajo
mydata-words = Palabras entre usted y el equipo
mydata-from-you = Usted, { $time }:
    { $words }
mydata-from-us = Nosotros, { $time }:
    { $words }
mydata-said = Lo que yo le escribí
mydata-coming = Lo que está previsto
mydata-step = Un mensaje { $time }
mydata-files = Lo que envió
mydata-file = { $time }: { $kind }
mydata-more = Lo que no está aquí
mydata-notes = Las notas que el equipo escribió para sí: pídalas a la clínica.
mydata-telegram = Telegram también guarda este chat. Lo que Telegram guarda se lo dice Telegram.

file-too-big = { $clinic }
    Su foto es demasiado grande como archivo y aquí nadie puede abrirla. Envíela otra vez como foto: toque 📎 y elíjala de su galería. El equipo sabe que envió algo. O llame al { $phone }.
file-unusable = { $clinic }
    No pude abrir su archivo como foto y no se ha pasado al equipo. Envíela otra vez como foto: toque 📎 y elíjala de su galería. El equipo sabe que envió algo. O llame al { $phone }.
file-too-big-staff = 📎 Llegó una foto como archivo, demasiado grande para pasarla de forma segura. La he pedido como foto.
file-unusable-staff = 📎 { $reference }: una foto que llegó como archivo { $at } no se pudo abrir de forma segura y no se pasa. La he pedido como foto.
