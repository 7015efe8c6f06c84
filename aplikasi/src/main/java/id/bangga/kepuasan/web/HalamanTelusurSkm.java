package id.bangga.kepuasan.web;

import id.bangga.web.Telusur;

/// The sheet behind a figure, with the page it belongs to.
public record HalamanTelusurSkm(String tentang, String alamat, Telusur lembar) {}
