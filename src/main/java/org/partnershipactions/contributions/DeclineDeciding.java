package org.partnershipactions.contributions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.contributions.MayOnContribution.ContributionRight.DECIDE;

/** What follows when an agency declines, decided by whoever asked. */
@Service
@Transactional
class DeclineDeciding {

	private final Contributions contributions;

	private final ContributionProcess process;

	private final ContributionSchedule schedule;

	private final ContributionHosts hosts;

	private final Directory directory;

	DeclineDeciding(Contributions contributions, ContributionProcess process, ContributionSchedule schedule,
			ContributionHosts hosts, Directory directory) {
		this.contributions = contributions;
		this.process = process;
		this.schedule = schedule;
		this.hosts = hosts;
		this.directory = directory;
	}

	/**
	 * Asks another agency, goes on without, or takes the request to the manager. Another
	 * agency is asked before this request ends, so that the host's process still waits
	 * when the new one joins it.
	 */
	@FormTask("DecideOnDecline")
	@MayOnContribution(DECIDE)
	public void decide(String key, DecideOnDecline answers) {
		Contribution declined = this.contributions.withKey(key);
		declined.mustWaitForDecision();
		if (answers.decision() == DecideOnDecline.Decision.ASK_ANOTHER) {
			askAnother(declined.view(), answers);
		}
		this.contributions.save(declined.decide(answers, this.schedule.decisionDue(), this.schedule.now()));
		this.process.decided(key, answers.decision());
	}

	/** Agencies that were not asked yet, as {@code value} and {@code label}. */
	@FormValues("DecideOnDecline")
	@Transactional(readOnly = true)
	public Map<String, Object> values(String key) {
		ContributionView declined = this.contributions.withKey(key).view();
		List<String> asked = asked(declined);
		return Map.of("agencies",
				this.hosts.of(declined.kind())
					.agenciesToAsk(declined.subjectKey())
					.stream()
					.filter((choice) -> !asked.contains(choice.get("value")))
					.toList());
	}

	private void askAnother(ContributionView declined, DecideOnDecline answers) {
		if (answers.agency() == null || answers.agency().isBlank()) {
			throw new InvalidAnswers("agency", "Choose the agency that is asked instead");
		}
		List<String> asked = asked(declined);
		if (asked.contains(answers.agency())) {
			throw new InvalidAnswers("agency", "Choose an agency that was not asked yet. Asked already: "
					+ asked.stream().map(this.directory::agencyName).sorted().collect(Collectors.joining(", ")));
		}
		if (this.directory.agency(this.contributions.withKey(declined.key()).partnership(), answers.agency())
			.isEmpty()) {
			throw new InvalidAnswers("agency", "Choose one of the agencies of the partnership");
		}
		this.hosts.of(declined.kind()).askAnother(declined, answers.agency(), answers.comment());
	}

	private List<String> asked(ContributionView declined) {
		return this.contributions
			.findByAskedKindAndAskedSubjectKeyOrderByAskedAgency(declined.kind(), declined.subjectKey())
			.stream()
			.map((contribution) -> contribution.view().agency())
			.distinct()
			.toList();
	}

}
