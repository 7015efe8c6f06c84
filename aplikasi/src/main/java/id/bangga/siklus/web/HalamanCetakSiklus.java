package id.bangga.siklus.web;

import id.bangga.web.Pemda;

/// The cycle's schedule and terms on paper.
public record HalamanCetakSiklus(Pemda pemda, HalamanSiklus induk) {}
