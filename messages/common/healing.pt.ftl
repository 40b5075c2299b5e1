# unreviewed: no clinician who grew up with Portuguese has read this file.

healing-add = Juntar uma foto
healing-head = { $clinic } · dia { $day }: uma foto para comparar
healing-how = Tire perto da janela, com luz do dia, sem flash, a uns 30 cm. Mostre toda a área tratada, sempre do mesmo lugar. Depois mande aqui.
    A sua clínica vê como qualquer foto que manda. Eu só confiro luz, tamanho e a posição do celular, nunca a sua pele.
healing-same = Segure o celular como no dia { $day }, como no desenho.
healing-distance = 30 cm
healing-later = Agora não
healing-fine = ✅ Está certo.
healing-kept = ✅ { $clinic }: a sua foto do dia { $day } está guardada, para comparar com as outras.
healing-dark = { $clinic } tem a sua foto. Há muito pouca luz, é difícil comparar. Tentar de novo perto da janela?
healing-small = { $clinic } tem a sua foto. É muito pequena, é difícil comparar. Tentar de novo com a câmera do celular?
healing-blurred = { $clinic } tem a sua foto. Está tremida, é difícil comparar. Segurar firme e tentar de novo?
healing-turned = { $clinic } tem a sua foto. O celular estava virado de outro jeito do que no dia { $day }, é difícil comparar. Virar e tentar de novo?
healing-again = Tentar de novo
healing-keep = Ficar com esta

## For staff.
healing-photos = Fotos
healing-none = Ainda não há fotos de cura desta pessoa.
healing-sheet = { $reference }
healing-caption = <b>{ $reference }</b>: fotos lado a lado
healing-day = Dia { $day } · { $date }
