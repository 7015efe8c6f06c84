-- Frozen results of the satisfaction survey: one unit, one period, one version. A row is never
-- changed; a correction is a new version with its reason. `berkas` is canonical JSON with the sums
-- everything follows from; `sidik` is its SHA-256.
create table kepuasan.hasil (
  id              bigint generated always as identity primary key,
  unit_id         bigint not null references organisasi.unit,
  jenis           text not null check (jenis in ('BULAN', 'TRIWULAN', 'SEMESTER', 'TAHUN')),
  tahun           integer not null,
  ke              integer not null check (ke between 1 and 12),
  versi           integer not null check (versi >= 1),
  metode          text not null check (metode in ('TEPAT', 'TIGA_DESIMAL', 'DUA_DESIMAL')),
  responden       bigint not null check (responden > 0),
  ikm             numeric(5, 2) not null check (ikm between 0 and 100),
  mutu            text not null check (mutu in ('A', 'B', 'C', 'D')),
  sidik           text not null unique check (sidik ~ '^[0-9a-f]{64}$'),
  berkas          bytea not null,
  alasan          text not null default '' check (versi = 1 or length(alasan) >= 10),
  ditetapkan_oleh text not null,
  ditetapkan_pada timestamptz not null,
  unique (unit_id, jenis, tahun, ke, versi)
);

create index hasil_tahun on kepuasan.hasil (tahun, unit_id);

-- What citizens may read: a version of a result, published once.
create table kepuasan.pengumuman (
  hasil_id       bigint primary key references kepuasan.hasil,
  diumumkan_oleh text not null,
  diumumkan_pada timestamptz not null
);

create function kepuasan.tolak_perubahan() returns trigger language plpgsql as $$
begin
  raise exception 'Hasil yang ditetapkan tidak dapat diubah atau dihapus';
end
$$;

create trigger hasil_tetap before update or delete on kepuasan.hasil
  for each row execute function kepuasan.tolak_perubahan();
create trigger pengumuman_tetap before update or delete on kepuasan.pengumuman
  for each row execute function kepuasan.tolak_perubahan();

-- Where the results were shown beside the page here: each medium counts for PEKPPP 7.a.
create table kepuasan.media (
  id        bigint generated always as identity primary key,
  hasil_id  bigint not null references kepuasan.hasil,
  jenis     text not null check (jenis in ('SITUS', 'MEDIA_SOSIAL', 'PAPAN', 'MEDIA_MASSA', 'LAINNYA')),
  uraian    text not null check (length(uraian) between 3 and 300),
  tanggal   date not null,
  dicatat_oleh text not null,
  dicatat_pada timestamptz not null
);

create index media_hasil on kepuasan.media (hasil_id);

-- Published: the newest version of each result, and whether it may be read by everybody.
create view kepuasan.v_hasil as
select distinct on (h.unit_id, h.jenis, h.tahun, h.ke)
       h.id, h.unit_id, h.jenis, h.tahun, h.ke, h.versi, h.metode, h.responden, h.ikm, h.mutu,
       h.sidik, h.ditetapkan_pada, p.diumumkan_pada
from kepuasan.hasil h
left join kepuasan.pengumuman p on p.hasil_id = h.id
order by h.unit_id, h.jenis, h.tahun, h.ke, h.versi desc;

create view kepuasan.v_media as
select id, hasil_id, jenis, uraian, tanggal from kepuasan.media;
