package id.bangga.akun.web;

import id.bangga.akun.Akun;
import id.bangga.bersama.Putusan;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;

/// The form with the master data of one employee.
public record HalamanPerbaikanAsn(
    Akun asn, Formulir formulir, List<Pilihan> unit, Putusan putusan) {}
