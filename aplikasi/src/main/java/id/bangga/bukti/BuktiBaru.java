package id.bangga.bukti;

import id.bangga.bersama.Pelaku;

/// An evidence about to be entered.
record BuktiBaru(long unitId, String sidik, String namaBerkas, DataBukti data, Pelaku oleh) {}
