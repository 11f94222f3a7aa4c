package org.partnershipactions.reports.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.reports.ActionValue;
import org.partnershipactions.reports.FundingValue;
import org.partnershipactions.reports.OnSchedule;
import org.partnershipactions.reports.PriorityValue;
import org.partnershipactions.reports.Progress;
import org.partnershipactions.reports.ProgressReport;
import org.partnershipactions.reports.ValueForMoney;
import org.partnershipactions.reports.ValueReport;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Progress and value for money for programs, today and on any past day. */
@RestController
@RequestMapping("/api")
class ProgressApi {

	private final ProgressReport progress;

	private final ValueReport value;

	private final PlanDays days;

	ProgressApi(ProgressReport progress, ValueReport value, PlanDays days) {
		this.progress = progress;
		this.value = value;
		this.days = days;
	}

	@GetMapping("/progress")
	ProgressJson progress(@RequestParam(name = "plan", required = false) String plan,
			@RequestParam(name = "at", required = false) String at) {
		return ProgressJson.of(this.progress.at(this.days.of(plan, at)));
	}

	@GetMapping("/value")
	ValueJson value(@RequestParam(name = "plan", required = false) String plan,
			@RequestParam(name = "at", required = false) String at) {
		return ValueJson.of(this.value.at(this.days.of(plan, at)));
	}

	/** How a plan stood. */
	record ProgressJson(String plan, LocalDate at, ReportApi.Measure completedOrOnSchedule, List<Line> byPriority,
			List<Line> byAgency, List<Line> byTaskGroup, List<Disagreement> disagreements) {

		static ProgressJson of(Progress progress) {
			return new ProgressJson(progress.year(), progress.day(), ReportApi.Measure.of(progress.whole()),
					lines(progress.priorities()), lines(progress.agencies()), lines(progress.groups()),
					progress.disagreements().stream().map(Disagreement::of).toList());
		}

		private static List<Line> lines(List<Progress.Line> lines) {
			return lines.stream().map(Line::of).toList();
		}

	}

	/** A part of the plan: a priority by its number, an agency or a group by its code. */
	record Line(String code, String name, int numerator, int denominator, int percent, int target) {

		static Line of(Progress.Line line) {
			OnSchedule measure = line.measure();
			return new Line(line.code(), line.name(), measure.numerator(), measure.denominator(), measure.percent(),
					measure.target());
		}

	}

	/** An action of which its lead and the dates say different things. */
	record Disagreement(String ref, String title, String accountableLead, Rag computed, Confidence confidence,
			LocalDate asOf) {

		static Disagreement of(ActionAt action) {
			return new Disagreement(action.ref(), action.title(), action.lead(), action.rag(),
					action.given().confidence(), action.given().asOf());
		}

	}

	/** What a plan counted and cost; money in pounds, null where nobody said. */
	record ValueJson(String plan, LocalDate at, List<PriorityJson> priorities, List<FundingJson> funding) {

		static ValueJson of(ValueForMoney value) {
			return new ValueJson(value.year(), value.day(), value.priorities().stream().map(PriorityJson::of).toList(),
					value.funding().stream().map(FundingJson::of).toList());
		}

	}

	/** One priority. */
	record PriorityJson(int number, String title, int withTarget, int targetReached, BigDecimal planned,
			BigDecimal spent, List<ActionJson> actions) {

		static PriorityJson of(PriorityValue value) {
			return new PriorityJson(value.number(), value.title(), value.withTarget().size(), value.reached().size(),
					value.planned(), value.spent(), value.known().stream().map(ActionJson::of).toList());
		}

	}

	/** One action that counts something or says what it costs. */
	record ActionJson(String ref, String title, String unit, Integer target, Integer counted, BigDecimal planned,
			BigDecimal spent, BigDecimal costOfEach) {

		static ActionJson of(ActionValue value) {
			ActionAt action = value.action();
			return new ActionJson(action.ref(), action.title(), action.output().unit(), action.output().target(),
					action.output().counted(), action.money().planned(), action.money().spent(), value.costOfEach());
		}

	}

	/** Money of one funding source. */
	record FundingJson(String source, int actions, BigDecimal planned, BigDecimal spent) {

		static FundingJson of(FundingValue value) {
			return new FundingJson(value.funding(), value.actions().size(), value.planned(), value.spent());
		}

	}

}
