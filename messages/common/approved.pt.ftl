# unreviewed: no clinician who grew up with Portuguese has read this file.

## What the patient reads, under the name of who sent it.
approved-emergency = Ligue agora para { $emergency }. Não dirija. Fique com alguém.
approved-urgent_care = Por favor, vá hoje a um pronto atendimento perto de você. Não espere por nós. Se piorar muito, ligue para { $emergency }.
approved-today = Queremos ver isso hoje. Por favor, ligue para { $phone } e achamos um horário. Se piorar muito, ligue para { $emergency }.
approved-call = Por favor, ligue agora para nós: { $phone }. Queremos falar com você sobre isso. Em emergência, ligue para { $emergency }.
approved-visit = Queremos ver isso com você. Por favor, ligue para { $phone } e achamos um dia. Se piorar, escreva na hora.
approved-tomorrow = Por favor, escreva de novo amanhã cedo e conte como está. Se piorar antes, escreva na hora. Em emergência, ligue para { $emergency }.

## Their names on a button, and what staff read, 20 characters at most.
offer-emergency = Ligar emergência
offer-urgent_care = Pronto atendimento
offer-today = Vir hoje
offer-call = Ligar para nós
offer-visit = Achar um dia
offer-tomorrow = Escrever amanhã
offer-send = Enviar
offer-none = Agora não
offer-which = Respostas aprovadas para { $reference }. Vão em { $language }, e você vê as palavras antes.
offer-look = Para { $reference }, em { $language }:
offer-meaning = Quer dizer: { $words }
offer-chosen = 💬 { $name } para { $reference }:
offer-dropped = Nada foi enviado para { $reference }.
offer-unsigned = Estes textos mudaram e nenhum profissional os aprovou ainda. Por favor, responda com suas palavras.
