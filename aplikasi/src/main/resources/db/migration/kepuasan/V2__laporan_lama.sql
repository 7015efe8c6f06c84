-- Results that units published before they were computed here: what the old report says, with what
-- the audit found. Kept as they are printed; never put into one line with computed results.
create table kepuasan.laporan_lama (
  id            bigint generated always as identity primary key,
  unit_id       bigint not null references organisasi.unit,
  jenis         text not null check (jenis in ('BULAN', 'TRIWULAN', 'SEMESTER', 'TAHUN')),
  tahun         integer not null,
  ke            integer not null check (ke between 1 and 12),
  sumber        text not null check (length(sumber) between 5 and 300),
  ikm_terbit    text not null,
  mutu_terbit   text not null default '',
  responden     bigint check (responden > 0),
  ikm_tepat     numeric(5, 2) check (ikm_tepat between 0 and 100),
  mutu_tepat    text check (mutu_tepat in ('A', 'B', 'C', 'D')),
  metode        text[] not null,
  temuan        text[] not null,
  laporan       text not null,
  dicatat_oleh  text not null,
  dicatat_pada  timestamptz not null,
  dicabut_oleh  text,
  dicabut_pada  timestamptz,
  alasan_cabut  text,
  check ((dicabut_pada is null) = (alasan_cabut is null)),
  check ((dicabut_pada is null) = (dicabut_oleh is null))
);

create unique index laporan_lama_berlaku on kepuasan.laporan_lama (unit_id, jenis, tahun, ke)
  where dicabut_pada is null;

revoke delete on kepuasan.laporan_lama from bangga_app;
