# unreviewed: no clinician who grew up with Portuguese has read this file.

setup-unread = ⏳ { $treatment }: nenhum profissional que cresceu com o idioma leu ainda { $languages }. Aprove para esses pacientes só com cuidado.
