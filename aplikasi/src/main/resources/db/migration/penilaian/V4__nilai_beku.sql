-- Figures of other modules as they stood at a submission: for every source one row, also when it
-- had nothing (`ada` false). Row 1 is the submission's; a later one was taken over with its reason.
create table penilaian.nilai_beku (
  nomor         text not null references penilaian.tanda_terima,
  kunci         text not null,
  ke            integer not null check (ke > 0),
  ada           boolean not null,
  masukan       numeric[] not null default '{}',
  berlaku       boolean not null default true,
  keterangan    text not null default '',
  sumber        text not null default '' check (sumber <> '' or not ada),
  pengisi       text not null default '',
  dicatat_pada  timestamptz not null,
  alasan        text not null default '' check (ke = 1 or alasan <> ''),
  oleh          text not null,
  dibekukan_pada timestamptz not null,
  primary key (nomor, kunci, ke)
);

revoke update, delete on penilaian.nilai_beku from bangga_app;
