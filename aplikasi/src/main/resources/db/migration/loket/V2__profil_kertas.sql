-- What a paper questionnaire says of its respondent and suggests, kept only until the sheet counts.
alter table loket.ketikan
  add column profil jsonb not null default '{}',
  add column saran  text check (length(saran) between 1 and 2000);
