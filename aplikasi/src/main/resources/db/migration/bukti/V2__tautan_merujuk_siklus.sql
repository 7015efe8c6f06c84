alter table bukti.tautan
  add foreign key (tahun) references siklus.siklus,
  add foreign key (indikator_id) references instrumen.indikator;
