-- Calibration in rounds. The two tables of V1 were never written.
drop table juri.skor_kalibrasi;
drop table juri.kalibrasi;

-- A round: jurors score the same anonymised samples, then it is compared. Never counts.
create table juri.kalibrasi (
  tahun             integer not null references siklus.siklus,
  putaran           integer not null check (putaran > 0),
  dibuka_oleh       text not null,
  dibuka_pada       timestamptz not null,
  dibandingkan_oleh text,
  dibandingkan_pada timestamptz,
  primary key (tahun, putaran),
  check ((dibandingkan_oleh is null) = (dibandingkan_pada is null))
);

-- At most one round of a year is open.
create unique index kalibrasi_terbuka on juri.kalibrasi (tahun) where dibandingkan_pada is null;

create table juri.contoh_kalibrasi (
  tahun   integer not null,
  putaran integer not null,
  nomor   integer not null check (nomor between 1 and 3),
  judul   text not null check (length(btrim(judul)) > 0),
  uraian  text not null check (length(btrim(uraian)) > 0),
  primary key (tahun, putaran, nomor),
  foreign key (tahun, putaran) references juri.kalibrasi on delete cascade
);

create table juri.skor_kalibrasi (
  tahun    integer not null,
  putaran  integer not null,
  nomor    integer not null,
  akun_id  bigint not null,
  kriteria text not null,
  skor     numeric not null check (skor between 0 and 100),
  pada     timestamptz not null,
  primary key (tahun, putaran, nomor, akun_id, kriteria),
  foreign key (tahun, putaran, nomor) references juri.contoh_kalibrasi on delete cascade,
  foreign key (tahun, akun_id) references juri.juri,
  foreign key (tahun, kriteria) references siklus.kriteria_juri
);
