-- The role of the program appends to the journal and moves its head; it changes and removes nothing.
revoke update, delete on audit.jurnal from bangga_app;
revoke insert, delete on audit.kepala from bangga_app;
