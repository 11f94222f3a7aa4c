package org.partnershipactions.plan.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedText;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.action.Delivery.CompletionReport;
import org.partnershipactions.plan.action.Delivery.DeliveryPlan;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.money.ActionFunding.FundingLine;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.FUND;

/** The lead agency or the manager divides the money of an action among its sources. */
@Service
@Transactional
public class MoneyDividing {

	private static final int MOST_LINES = 20;

	private final FundingSources sources;

	private final ActionFundings fundings;

	private final PriorityActions actions;

	private final MoneyContinuing continuing;

	private final Directory directory;

	MoneyDividing(FundingSources sources, ActionFundings fundings, PriorityActions actions, MoneyContinuing continuing,
			Directory directory) {
		this.sources = sources;
		this.fundings = fundings;
		this.actions = actions;
		this.continuing = continuing;
		this.directory = directory;
	}

	/**
	 * Divides the money of an action; a line of which nothing is said is none. The same
	 * once more changes nothing.
	 * @param version the one that was read, 0 where there was none
	 * @param typed the lines, which replace those of before
	 * @throws InvalidAnswers naming the line and its field, such as
	 * {@code lines[1].planned}
	 * @throws MoneyOvertaken where somebody changed the lines since they were read
	 */
	@MayOnPlan(FUND)
	public void divide(String key, Integer version, List<LineEntry> typed) {
		PriorityAction action = this.actions.withKey(key);
		this.continuing.hold(action.partnership(), action.year());
		List<FundingLine> lines = read(action, typed);
		Optional<ActionFunding> now = this.fundings.findById(key);
		if (lines.equals(now.map(ActionFunding::lines).orElse(List.of()))) {
			return;
		}
		if (version == null) {
			throw new InvalidAnswers("version", "Send the version of the lines that you read, 0 where there were none");
		}
		if (!version.equals(now.map(ActionFunding::version).orElse(0))) {
			throw overtaken(action, now.orElse(null), typed);
		}
		this.continuing.divide(action, lines);
	}

	private MoneyOvertaken overtaken(PriorityAction action, ActionFunding now, List<LineEntry> typed) {
		if (now == null) {
			throw new InvalidAnswers("version", "The action has no lines yet. Send the version 0");
		}
		Map<String, Object> saved = new LinkedHashMap<>();
		saved.put("version", now.version());
		saved.put("lines", MoneyReading.division(action, now, named(action)).lines());
		return new MoneyOvertaken(this.directory.personName(now.changedBy()), now.changedAt(), saved, typed);
	}

	private List<FundingLine> read(PriorityAction action, List<LineEntry> typed) {
		Map<String, String> keys = new LinkedHashMap<>();
		named(action).forEach((one) -> keys.put(one.code(), one.key()));
		List<FieldError> errors = new ArrayList<>();
		List<FundingLine> lines = new ArrayList<>();
		for (int i = 0; i < typed.size(); i++) {
			if (typed.get(i) != null && !typed.get(i).isBlank()) {
				lines.add(line("lines[%d].".formatted(i), typed.get(i), keys, lines, errors));
			}
		}
		if (lines.size() > MOST_LINES) {
			errors.add(new FieldError("lines", "Give at most %d lines".formatted(MOST_LINES)));
		}
		String last = "lines[%d].".formatted(Math.max(0, last(typed)));
		tooMuch(PlanMoney.sum(lines, FundingLine::planned), action.delivery().plan().map(DeliveryPlan::money),
				"planned together, %s more than the delivery plan says")
			.ifPresent((words) -> errors.add(new FieldError(last + "planned", words)));
		tooMuch(PlanMoney.sum(lines, FundingLine::spent), action.delivery().report().map(CompletionReport::spent),
				"spent together, %s more than the completion report says")
			.ifPresent((words) -> errors.add(new FieldError(last + "spent", words)));
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		return lines;
	}

	private static FundingLine line(String path, LineEntry typed, Map<String, String> keys, List<FundingLine> before,
			List<FieldError> errors) {
		String source = keys.get(TypedText.isBlank(typed.source()) ? "" : typed.source().strip());
		if (source == null) {
			errors.add(new FieldError(path + "source",
					"Choose a source of this plan; the manager names them on the page of the plan’s money"));
		}
		else if (before.stream().anyMatch((one) -> source.equals(one.source()))) {
			errors.add(new FieldError(path + "source", "This source has a line already. Put both on one line"));
		}
		String note = TypedText.orNull(typed.note());
		if (note != null && note.length() > ActionFunding.LONGEST_NOTE) {
			errors.add(new FieldError(path + "note", "The note must be 500 characters or fewer"));
		}
		return new FundingLine(source, Pounds.read(typed.planned(), path + "planned", "What is planned", errors),
				Pounds.read(typed.spent(), path + "spent", "What was spent", errors), note);
	}

	/** Lines never say more together than the stage that reported. */
	private static Optional<String> tooMuch(BigDecimal sum, Optional<BigDecimal> reported, String words) {
		return reported.map(Pounds::kept)
			.filter((stage) -> sum.compareTo(stage) > 0)
			.map((stage) -> "The sources have %s %s (%s). Lower one of them".formatted(Pounds.words(sum),
					words.formatted(Pounds.words(sum.subtract(stage))), Pounds.words(stage)));
	}

	private static int last(List<LineEntry> typed) {
		int last = typed.size() - 1;
		while (last > 0 && (typed.get(last) == null || typed.get(last).isBlank())) {
			last--;
		}
		return last;
	}

	private List<FundingSource> named(PriorityAction action) {
		return this.sources.findByPartnershipAndPlanYearOrderByName(action.partnership(), action.year().start());
	}

	/**
	 * What is typed of a line.
	 *
	 * @param source code of the source
	 * @param planned pounds planned, or empty
	 * @param spent pounds spent, or empty
	 * @param note what else is to be known, or empty
	 */
	public record LineEntry(String source, String planned, String spent, String note) {

		boolean isBlank() {
			return TypedText.isBlank(this.source) && TypedText.isBlank(this.planned) && TypedText.isBlank(this.spent)
					&& TypedText.isBlank(this.note);
		}

	}

}
