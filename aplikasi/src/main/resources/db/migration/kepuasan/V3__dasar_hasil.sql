-- `berkas` is what anybody may read of a result; `dasar` is what it rests on, with the sums of pairs
-- of unsur, from which single answers of a small row could be found. Null in rows of before: their
-- `berkas` holds those sums, so it is no longer handed out, and a correction replaces it.
alter table kepuasan.hasil add column dasar bytea;
