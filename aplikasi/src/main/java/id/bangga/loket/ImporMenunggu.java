package id.bangga.loket;

import java.util.UUID;

/// A file that was uploaded and waits for its owner's word.
public record ImporMenunggu(UUID id, long unitId, String nama) {}
