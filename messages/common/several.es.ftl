### Alguien con dos tratamientos a la vez, o dos clínicas, en español. Sin revisar por un profesional de lengua española.

two-strict = Ahora tienes dos tratamientos. Si los consejos difieren, haz lo más estricto.
two-also = <b>{ $treatment } · día { $day }</b>
two-tell = { $treatment }

which-ask = Estás con dos clínicas. ¿Para cuál es esto? En una emergencia llama al { $emergency } ya.
which-clinic = { $clinic }
which-both = Las dos
which-said = ✅ Para { $clinic }
which-waited = No elegiste, así que esto fue a { $clinic }.
