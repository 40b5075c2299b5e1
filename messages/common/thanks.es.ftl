### Un gracias después de una respuesta, en español.

# Mensajes enteros que solo dan las gracias, separados por comas; mayúsculas y signos no importan.
thanks-words = gracias, muchas gracias, mil gracias, muchísimas gracias, ok gracias, vale gracias, vale muchas gracias, ok muchas gracias, perfecto gracias, genial gracias, de acuerdo gracias
thanks-passed = ✅ Se lo hemos pasado a { $clinic }. Si hay algo nuevo o peor, escribe aquí. En una emergencia llama al { $emergency }.
