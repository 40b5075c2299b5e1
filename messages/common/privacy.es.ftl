### What people may have of their data, in Spanish: to see it, and to have it deleted.

command-mydata = Todo lo guardado sobre mí
command-forget = Borrar todo sobre mí

forget-nobody = Aquí no sé nada de ti.
forget-head = <b>{ $clinic }</b>
    ¿Borrar todo sobre ti?
forget-goes = Borro tu nombre, tus visitas, tus avisos, tus palabras, tus fotos y mis mensajes en nuestro servidor.
forget-restricted = Tu clínica debe guardar lo que nos contaste durante { $days } días. Queda sin tu nombre y nadie lo mira.
forget-chats = En el chat del equipo borro lo que Telegram todavía me deja: los últimos dos días. Al equipo se le pide borrar el resto.
forget-stays = Queda una nota de que se borró a alguien, y cuándo. Este chat sigue en tu teléfono hasta que lo borres.
forget-then = Después no llegan más consejos y ya no sé quién eres. No se puede deshacer.
forget-open-case = Una pregunta tuya sigue abierta. Puede que entonces no tenga respuesta aquí.
forget-yes = Borrar todo
forget-no = Guardarlo
forget-data-first = Antes mis datos
forget-soon = { $clinic }
    ⏳ Estoy borrando todo. Te lo digo aquí cuando esté hecho.
forget-waits = { $clinic }
    ⏳ Nos contaste algo que una persona debe mirar antes. Cuando el equipo lo haya cerrado, borro todo y te lo digo aquí.
    Si empeora, llama ya al { $emergency }. La clínica: { $phone }.
forget-kept = { $clinic }
    ✅ No se borra nada. Sigo aquí como antes.
forget-done = { $clinic }
    ✅ Todo sobre ti está borrado. Ya no sé quién eres.
forget-done-restricted = { $clinic }
    ✅ Tu nombre está borrado y ya no sé quién eres. Lo que la clínica debe guardar queda cerrado, sin tu nombre.
forget-done-left = { $count ->
        [one] Una foto o un archivo más antiguo sigue en el chat del equipo, donde no puedo borrarlo. Le he pedido al equipo que lo haga.
       *[other] { $count } fotos o archivos más antiguos siguen en el chat del equipo, donde no puedo borrarlos. Le he pedido al equipo que lo haga.
    }
forget-done-call = Si nos necesitas, llama al { $phone }. En una emergencia llama al { $emergency }.

forget-removed = 🗑 Retirado: este paciente pidió que se le olvide.
forget-staff = 🗑 <b>{ $reference }</b>: olvidado a petición del paciente
forget-staff-replies = Lo que habéis escrito aquí se queda. Borradlo a mano donde nombre al paciente.
forget-staff-left = { $count ->
        [one] Una foto o un archivo tiene más de 48 horas. No puedo borrarlo: hacedlo a mano, por favor.
       *[other] { $count } fotos o archivos tienen más de 48 horas. No puedo borrarlos: hacedlo a mano, por favor.
    }
forget-staff-waits = <b>{ $reference }</b>: este paciente pidió que se le olvide. Se hará cuando se cierre este caso. Atendedle antes, por favor.
forget-staff-gone = Este paciente fue olvidado a petición suya. Tu mensaje no le llegó a nadie.

mydata-soon = { $clinic }
    ⏳ Estoy reuniendo tus datos. Llegan aquí como archivo en un minuto.
mydata-here = { $clinic }: tus datos
    Abre el archivo y después index.html para leerlos. data.json tiene lo mismo para programas. Tus fotos están en la carpeta photos.
mydata-title = Tus datos en { $clinic }
mydata-made = Hecho { $time }.
mydata-you = Tú
mydata-name = Nombre: { $name }
mydata-number = Número de Telegram: { $number }
mydata-spoken = Idioma: { $language }. Zona horaria: { $zone }
mydata-agreed = Aceptaste el aviso { $version }, { $time }.
mydata-visits = Tus visitas
mydata-visit = { $treatment }, { $session } (nuestra marca: { $reference })
mydata-reports = Lo que nos contaste
mydata-report = { $time }
    { $told }
mydata-two = { $upper }
    { $lower }
mydata-symptom = { $symptom }: { $severity }
mydata-pain = Dolor: { $pain } de 10
mydata-nothing = Con tus palabras, más abajo
mydata-words = Palabras entre tú y el equipo
mydata-from-you = Tú, { $time }:
    { $words }
mydata-from-us = Nosotros, { $time }:
    { $words }
mydata-said = Lo que yo te escribí
mydata-coming = Lo que está previsto
mydata-step = Un mensaje { $time }
mydata-files = Lo que enviaste
mydata-file = { $time }: { $kind }
mydata-more = Lo que no está aquí
mydata-notes = Las notas que el equipo escribió para sí: pídelas a la clínica.
mydata-telegram = Telegram también guarda este chat. Lo que Telegram guarda te lo dice Telegram.

file-too-big = { $clinic }
    Tu foto es demasiado grande como archivo y aquí nadie puede abrirla. Envíala otra vez como foto: toca 📎 y elígela de tu galería. El equipo sabe que enviaste algo. O llama al { $phone }.
file-unusable = { $clinic }
    No pude abrir tu archivo como foto y no se ha pasado al equipo. Envíala otra vez como foto: toca 📎 y elígela de tu galería. El equipo sabe que enviaste algo. O llama al { $phone }.
file-too-big-staff = 📎 Llegó una foto como archivo, demasiado grande para pasarla de forma segura. La he pedido como foto.
file-unusable-staff = 📎 { $reference }: una foto que llegó como archivo { $at } no se pudo abrir de forma segura y no se pasa. La he pedido como foto.
