package org.partnershipactions.powers;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.PowerRule.Proposal;
import org.partnershipactions.powers.Tool.ToolRules;
import org.partnershipactions.powers.Tool.ToolTimes;

/** Every rule that a tool or power must keep. */
final class PowerRuleSet {

	private static final List<PowerRule> ALL = List.of(new SubjectRule(), new AgeRule(), new IssuerRule(),
			new StepsRule(), new WarningRule(), new TimeRule(), new ExtensionRule(), new GroundRule());

	private PowerRuleSet() {
	}

	/** Refuses what breaks a rule, each rule named: 422. */
	static void mustBeKept(Proposal proposal) {
		List<FieldError> broken = ALL.stream().map((rule) -> rule.broken(proposal)).flatMap(Optional::stream).toList();
		if (!broken.isEmpty()) {
			throw new InvalidAnswers(broken);
		}
	}

	/**
	 * A power is for people of an age; somebody whose age is not known is asked for it
	 * first.
	 */
	static class AgeRule implements PowerRule {

		@Override
		public Optional<FieldError> broken(Proposal proposal) {
			ToolRules rules = proposal.tool().rules();
			if ((rules.minimumAge() == null && rules.maximumAge() == null) || proposal.body()
					|| proposal.asked().subjectKey() == null) {
				return Optional.empty();
			}
			if (proposal.age().isEmpty()) {
				return PowerRule.refuse(proposal, "subject",
						"it is for people %s. Enter the person's date of birth first".formatted(ages(rules)));
			}
			int age = proposal.age().get();
			boolean fits = (rules.minimumAge() == null || age >= rules.minimumAge())
					&& (rules.maximumAge() == null || age <= rules.maximumAge());
			return fits ? Optional.empty() : PowerRule.refuse(proposal, "subject", "it is for people " + ages(rules));
		}

		/** Such as "aged 16 or over", "aged 10 to 17". */
		static String ages(ToolRules rules) {
			if (rules.maximumAge() == null) {
				return "aged %d or over".formatted(rules.minimumAge());
			}
			return (rules.minimumAge() == null) ? "aged %d or under".formatted(rules.maximumAge())
					: "aged %d to %d".formatted(rules.minimumAge(), rules.maximumAge());
		}

	}

	/** An order that is extended lasts no longer in all than the law allows. */
	static class ExtensionRule implements PowerRule {

		@Override
		public Optional<FieldError> broken(Proposal proposal) {
			Integer inAll = proposal.tool().times().maximumMonthsInAll();
			LocalDateTime until = proposal.asked().until();
			if (inAll == null || until == null) {
				return Optional.empty();
			}
			LocalDateTime first = proposal.earlier(proposal.tool().code())
				.stream()
				.map(Proposal.Earlier::from)
				.min(Comparator.naturalOrder())
				.orElse(proposal.asked().from());
			return until.isAfter(first.plusMonths(inAll)) ? PowerRule.refuse(proposal, "until",
					"at most %d months in all, with every extension".formatted(inAll)) : Optional.empty();
		}

	}

	/**
	 * Some powers rest on a conviction or a consultation, which has to be there before.
	 */
	static class GroundRule implements PowerRule {

		private static final Map<String, String> NEEDED = Map.of("CONVICTION",
				"a court makes it on conviction; confirm the conviction", "CONSULTATION",
				"it needs a consultation first; confirm it", "RISK_ASSESSMENT",
				"a risk assessment comes before the application; confirm it");

		@Override
		public Optional<FieldError> broken(Proposal proposal) {
			String ground = proposal.tool().rules().ground();
			if (ground == null || ground.equals(proposal.asked().ground())) {
				return Optional.empty();
			}
			return PowerRule.refuse(proposal, "ground", NEEDED.getOrDefault(ground, "confirm what it rests on"));
		}

	}

	/** Some powers belong to certain bodies only. */
	static class IssuerRule implements PowerRule {

		private static final Map<String, String> KINDS = Map.of("police", "the police", "council", "the council",
				"county", "the county council", "housing", "a landlord", "unit", "a unit acting for them");

		@Override
		public Optional<FieldError> broken(Proposal proposal) {
			String issuers = proposal.tool().rules().issuers();
			if (issuers == null || Arrays.asList(issuers.split(",")).contains(proposal.issuerKind())) {
				return Optional.empty();
			}
			return PowerRule.refuse(proposal, "issuer", "it is used by " + String.join(", ", words(issuers)));
		}

		static List<String> words(String issuers) {
			return Arrays.stream(issuers.split(",")).map((kind) -> KINDS.getOrDefault(kind, kind)).toList();
		}

	}

	/** Some powers come only after another one, with time to act or within some hours. */
	static class StepsRule implements PowerRule {

		@Override
		public Optional<FieldError> broken(Proposal proposal) {
			ToolRules rules = proposal.tool().rules();
			if (rules.after() == null || follows(proposal, rules) || extension(proposal)) {
				return Optional.empty();
			}
			return PowerRule.refuse(proposal, "tool",
					(rules.afterHours() != null)
							? "the court decides within %d hours of the notice; record the notice first"
								.formatted(rules.afterHours())
							: "a written warning with time to act comes first");
		}

		private static boolean follows(Proposal proposal, ToolRules rules) {
			LocalDateTime from = proposal.asked().from();
			return proposal.earlier(rules.after())
				.stream()
				.anyMatch((first) -> (rules.afterHours() != null) ? within(first, from, rules.afterHours())
						: timeToActIsOver(first, from));
		}

		/** An order that follows an order of its kind is its extension. */
		private static boolean extension(Proposal proposal) {
			return proposal.tool().times().maximumMonthsInAll() != null
					&& !proposal.earlier(proposal.tool().code()).isEmpty();
		}

		private static boolean within(Proposal.Earlier first, LocalDateTime from, int hours) {
			return !from.isBefore(first.from()) && !from.isAfter(first.from().plusHours(hours));
		}

		private static boolean timeToActIsOver(Proposal.Earlier first, LocalDateTime from) {
			return first.actBy() != null && first.actBy().isBefore(from.toLocalDate());
		}

	}

	/**
	 * A power on a person names the person, and is for bodies only where the law says so.
	 */
	static class SubjectRule implements PowerRule {

		@Override
		public Optional<FieldError> broken(Proposal proposal) {
			ToolRules rules = proposal.tool().rules();
			if (rules.needsPerson() && proposal.asked().subjectKey() == null) {
				return Optional.of(new FieldError("subject",
						proposal.tool().name().name() + ": choose the person or body that it is used on"));
			}
			return (proposal.body() && !rules.bodies())
					? PowerRule.refuse(proposal, "subject", "it is for people, not for a business or organisation")
					: Optional.empty();
		}

	}

	/**
	 * A power lasts no longer, and no shorter, than the law allows at the person's age.
	 */
	static class TimeRule implements PowerRule {

		@Override
		public Optional<FieldError> broken(Proposal proposal) {
			LocalDateTime from = proposal.asked().from();
			LocalDateTime until = proposal.asked().until();
			if (until != null && !until.isAfter(from)) {
				return Optional.of(new FieldError("until", "The end must be after the beginning"));
			}
			Optional<FieldError> tooLong = tooLong(proposal);
			return tooLong.isPresent() ? tooLong : tooShort(proposal);
		}

		private static Optional<FieldError> tooLong(Proposal proposal) {
			ToolTimes times = proposal.tool().times();
			LocalDateTime from = proposal.asked().from();
			String age = (proposal.under18() && times.maximumMonthsUnder18() != null) ? "under 18, at most "
					: "at most ";
			if (times.maximumHours() != null && after(proposal, from.plusHours(times.maximumHours()))) {
				return PowerRule.refuse(proposal, "until", "at most %d hours".formatted(times.maximumHours()));
			}
			Integer months = times.longest(proposal.under18());
			return (months != null && after(proposal, from.plusMonths(months)))
					? PowerRule.refuse(proposal, "until", age + months + " months") : Optional.empty();
		}

		private static Optional<FieldError> tooShort(Proposal proposal) {
			Integer months = proposal.tool().times().shortest(proposal.under18());
			LocalDateTime until = proposal.asked().until();
			return (months != null && until != null && until.isBefore(proposal.asked().from().plusMonths(months)))
					? PowerRule.refuse(proposal, "until",
							(proposal.under18() ? "under 18, at least " : "at least ") + months + " months")
					: Optional.empty();
		}

		/** What has a longest time has an end too. */
		private static boolean after(Proposal proposal, LocalDateTime latest) {
			return proposal.asked().until() == null || proposal.asked().until().isAfter(latest);
		}

	}

	/** A warning that a notice can follow leaves time to act. */
	static class WarningRule implements PowerRule {

		private static final String WARNING = "CP_WARNING";

		@Override
		public Optional<FieldError> broken(Proposal proposal) {
			NewIntervention asked = proposal.asked();
			if (!WARNING.equals(asked.tool())) {
				return Optional.empty();
			}
			return (asked.actBy() == null || asked.actBy().isBefore(asked.from().toLocalDate()))
					? PowerRule.refuse(proposal, "actBy",
							"enter the day until which there is time to act, from the day of the warning on")
					: Optional.empty();
		}

	}

}
