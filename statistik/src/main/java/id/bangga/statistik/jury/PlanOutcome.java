package id.bangga.statistik.jury;

/// What a [JudgingPlanner] answers: a plan, or why there is none.
public sealed interface PlanOutcome permits JudgingPlan, PlanRefusal {}
