package id.bangga.audit;

/// How far the journal had come: number and hash of its newest row. It moves with every change of
/// state and hence dates what is computed from the state.
public record Kedudukan(long nomor, String sidik) {}
