package violations.arrows.calendar;

import violations.arrows.plan.PlanThatKnowsTheEngine;

/** Breaks the rule that a module imports only what it says. */
public record CalendarThatKnowsThePlan(PlanThatKnowsTheEngine plan) {
}
