package org.partnershipactions.powers;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Holds what somebody wants to record against the rules of the day on which it begins.
 */
@Component
class PowerCheck {

	private static final int LONGEST = 4000;

	private final PowersAndTools tools;

	private final InterventionTable interventions;

	private final ResidentRegister residents;

	private final Directory directory;

	private final PartnershipClock clock;

	PowerCheck(PowersAndTools tools, InterventionTable interventions, ResidentRegister residents, Directory directory,
			PartnershipClock clock) {
		this.tools = tools;
		this.interventions = interventions;
		this.residents = residents;
		this.directory = directory;
		this.clock = clock;
	}

	/** The tool or power, when every rule is kept; else 422 with each rule named. */
	Tool kept(Subject asbCase, NewIntervention asked) {
		mustBeComplete(asbCase.partnership(), asked);
		Tool tool = this.tools.rules(asked.tool(), asked.from().toLocalDate());
		PowerRules.mustBeKept(proposal(asbCase.key(), asked, tool));
		return tool;
	}

	/** Whether the person is known to be under 18 on the day it begins. */
	boolean under18(NewIntervention asked) {
		return age(asked).filter((years) -> years < 18).isPresent();
	}

	private Proposal proposal(String caseKey, NewIntervention asked, Tool tool) {
		boolean body = asked.subjectKey() != null && this.residents.body(asked.subjectKey());
		List<Proposal.Earlier> before = this.interventions.ofCase(caseKey)
			.stream()
			.map((one) -> one.use().earlier())
			.toList();
		return new Proposal(tool, asked, age(asked), body, this.directory.kindOf(asked.issuer()).orElse(""), before);
	}

	private Optional<Integer> age(NewIntervention asked) {
		return (asked.subjectKey() != null) ? this.residents.ageOn(asked.subjectKey(), asked.from().toLocalDate())
				: Optional.empty();
	}

	private void mustBeComplete(String partnership, NewIntervention asked) {
		List<FieldError> errors = new ArrayList<>();
		need(errors, asked.tool() != null, new FieldError("tool", "Choose a tool or power from the list"));
		need(errors, asked.issuer() != null && this.directory.agency(partnership, asked.issuer()).isPresent(),
				new FieldError("issuer", "Choose the agency that used it"));
		need(errors, asked.from() != null, new FieldError("from", "Enter the day on which it began, like 30 9 2026"));
		need(errors, asked.from() == null || !asked.from().isAfter(now()),
				new FieldError("from", "It cannot begin in the future. Record it once it was used"));
		need(errors, asked.reviewOn() == null || asked.reviewOn().isAfter(this.clock.today()),
				new FieldError("reviewOn", "Enter a day after today for the review"));
		need(errors, asked.conditions() == null || asked.conditions().length() <= LONGEST,
				new FieldError("conditions", "Shorten the conditions to 4,000 characters"));
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private static void need(List<FieldError> errors, boolean kept, FieldError otherwise) {
		if (!kept) {
			errors.add(otherwise);
		}
	}

	private LocalDateTime now() {
		return LocalDateTime.ofInstant(this.clock.instant(), PartnershipClock.LONDON);
	}

}
