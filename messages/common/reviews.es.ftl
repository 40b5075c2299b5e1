### Lo que ningún profesional ha leído todavía, en español. Solo para el equipo.

setup-unread = ⏳ { $treatment }: ningún profesional que creció con el idioma ha leído todavía { $languages }. Apruébalo para esos pacientes solo con cuidado.
