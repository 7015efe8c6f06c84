package id.bangga.statistik.jury;

/// Variances of the crossed model, in squared score units.
///
/// @param unit variance between units; 0 when the optimum lies on the boundary
/// @param juror variance between jurors (severity); 0 when the optimum lies on the boundary
/// @param residual variance of one score given its unit and juror, positive
public record VarianceComponents(double unit, double juror, double residual) {}
