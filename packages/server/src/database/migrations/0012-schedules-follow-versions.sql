-- Lets a schedule go on with the newer version of its SOP. Quick; changes no data.

grant update (procedure_id) on alur.schedule to alur_app;
