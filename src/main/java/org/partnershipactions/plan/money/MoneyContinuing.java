package org.partnershipactions.plan.money;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.document.FundingPart;
import org.partnershipactions.plan.money.ActionFunding.FundingLine;
import org.partnershipactions.plan.money.FundingSource.SourceTerms;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.submissions.SubmissionGuard;

import org.springframework.stereotype.Component;

/**
 * Keeps the sources with the actions: whatever goes on with an action has the same
 * sources, and each pound stays where it was planned and spent, once.
 */
@Component
public class MoneyContinuing {

	private static final int LONGEST_WORDS = 2000;

	private final FundingSources sources;

	private final ActionFundings fundings;

	private final PriorityActions actions;

	private final SubmissionGuard submissions;

	private final Clock clock;

	MoneyContinuing(FundingSources sources, ActionFundings fundings, PriorityActions actions,
			SubmissionGuard submissions, Clock clock) {
		this.sources = sources;
		this.fundings = fundings;
		this.actions = actions;
		this.submissions = submissions;
		this.clock = clock;
	}

	/**
	 * An action of this or another year goes on with one: it gets the same sources, and
	 * no amounts, as those stay with the action before.
	 */
	public void goOn(String from, String to) {
		List<FundingLine> before = lines(from);
		if (!before.isEmpty()) {
			PriorityAction action = this.actions.withKey(to);
			Map<String, FundingSource> named = named(this.actions.withKey(from));
			divide(action, before.stream().map((one) -> {
				FundingSource source = named.get(one.source());
				return FundingLine
					.of(source(action.partnership(), action.year(), source.code(), source.terms().name()).key());
			}).toList());
		}
	}

	/**
	 * An action goes into another of the same plan: so do its lines, source by source.
	 */
	public void merge(String goes, String stays) {
		List<FundingLine> other = lines(goes);
		if (!other.isEmpty()) {
			List<FundingLine> both = new ArrayList<>(lines(stays));
			other.forEach((one) -> join(both, one));
			divide(this.actions.withKey(stays), both);
		}
	}

	/** An action leaves its plan, and its lines with it. */
	public void forget(String action) {
		this.fundings.findById(action).ifPresent(this.fundings::delete);
	}

	/**
	 * Gives an action the sources that its row names, with their amounts as planned,
	 * where nobody gave it any.
	 */
	void begin(PriorityAction action, List<FundingPart> parts) {
		List<FundingLine> lines = new ArrayList<>();
		for (FundingPart part : parts) {
			String source = named(action, part.source()).key();
			join(lines, new FundingLine(source, Pounds.kept(part.amount()), null, null));
		}
		if (!lines.isEmpty() && this.fundings.findById(action.key()).isEmpty()) {
			divide(action, lines);
		}
	}

	/**
	 * The source of a name, whatever its case and spacing; it begins where it is not
	 * there.
	 */
	private FundingSource named(PriorityAction action, String name) {
		return this.sources.findByPartnershipAndPlanYearOrderByName(action.partnership(), action.year().start())
			.stream()
			.filter((one) -> plain(one.terms().name()).equals(plain(name)))
			.findFirst()
			.orElseGet(() -> source(action.partnership(), action.year(), FundingSource.codeOf(name), name));
	}

	private static String plain(String name) {
		return name.replaceAll("\\s", "").toLowerCase(Locale.UK);
	}

	/** The source of a code in a year; it begins where it is not there. */
	FundingSource source(String partnership, PlanYear year, String code, String name) {
		return this.sources.findByPartnershipAndPlanYearAndCode(partnership, year.start(), code)
			.orElseGet(() -> set(new FundingSource(partnership, year, code), SourceTerms.named(name)));
	}

	FundingSource set(FundingSource source, SourceTerms terms) {
		return this.sources.save(source.set(terms, Actor.username(), this.clock.instant()));
	}

	void divide(PriorityAction action, List<FundingLine> lines) {
		ActionFunding funding = this.fundings.findById(action.key()).orElseGet(() -> new ActionFunding(action.key()));
		this.fundings.save(funding.divide(lines, words(lines, named(action)), Actor.username(), this.clock.instant()));
	}

	/** Makes whoever else changes the money of the same plan wait. */
	void hold(String partnership, PlanYear year) {
		this.submissions.hold("money|" + partnership + "|" + year);
	}

	private List<FundingLine> lines(String action) {
		return this.fundings.findById(action).map(ActionFunding::lines).orElse(List.of());
	}

	/** The sources of the plan of an action by their keys. */
	private Map<String, FundingSource> named(PriorityAction action) {
		return this.sources.findByPartnershipAndPlanYearOrderByName(action.partnership(), action.year().start())
			.stream()
			.collect(Collectors.toMap(FundingSource::key, (one) -> one));
	}

	private static void join(List<FundingLine> both, FundingLine other) {
		for (int i = 0; i < both.size(); i++) {
			FundingLine one = both.get(i);
			if (one.source().equals(other.source())) {
				both.set(i, new FundingLine(one.source(), Pounds.sum(one.planned(), other.planned()),
						Pounds.sum(one.spent(), other.spent()), note(one.note(), other.note())));
				return;
			}
		}
		both.add(other);
	}

	private static String note(String one, String other) {
		String both = Stream.of(one, other).filter((text) -> text != null).distinct().collect(Collectors.joining("; "));
		return both.isEmpty() ? null : both.substring(0, Math.min(both.length(), ActionFunding.LONGEST_NOTE));
	}

	private static String words(List<FundingLine> lines, Map<String, FundingSource> named) {
		String words = lines.stream()
			.map((one) -> named.get(one.source()).terms().name() + amount(", planned ", one.planned())
					+ amount(", spent ", one.spent()))
			.collect(Collectors.joining("; "));
		return words.isEmpty() ? "none" : words.substring(0, Math.min(words.length(), LONGEST_WORDS));
	}

	private static String amount(String what, BigDecimal amount) {
		return (amount != null) ? what + Pounds.words(amount) : "";
	}

}
