package org.partnershipactions.casereviews.warnings;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.warnings.ReviewWarning.WarningState;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.MANAGERS;

/** Shows the manager which victims could apply, and notes what was done. */
@Service
@Transactional
public class WarningSettling {

	private static final int MOST = 50;

	private final ReviewWarnings warnings;

	private final ResidentRegister residents;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	WarningSettling(ReviewWarnings warnings, ResidentRegister residents, CurrentPerson person, PartnershipClock clock) {
		this.warnings = warnings;
		this.residents = residents;
		this.person = person;
		this.clock = clock;
	}

	/**
	 * Those who could apply and about whom nothing was done, the longest waiting first.
	 */
	@AllowedTo(MANAGERS)
	public List<WarningView> open() {
		return this.warnings
			.findByPartnershipAndStateOrderByWarnedOnAscIdAsc(this.person.partnership(), WarningState.OPEN,
					Limit.of(MOST))
			.stream()
			.map((one) -> new WarningView(one.key(), this.residents.ref(one.residentKey()), one.reports(),
					one.warnedOn()))
			.toList();
	}

	/** Notes what was done, such as that the victim was told of their right. */
	@AllowedTo(MANAGERS)
	public void settle(String key, String note) {
		ReviewWarning warning = this.warnings.findById(key)
			.filter((one) -> one.partnership().equals(this.person.partnership()))
			.orElseThrow(() -> new NotFound("notice"));
		if (note == null || note.isBlank() || note.length() > 2000) {
			throw new InvalidAnswers("note", "Enter what was done, in 2,000 characters or fewer");
		}
		this.warnings.save(warning.settle(note.strip(), this.person.username(), this.clock.today()));
	}

	/**
	 * A victim who could apply for a case review.
	 *
	 * @param person reference of the person, such as P-000123
	 * @param reports how many reports qualified when it was noticed
	 */
	public record WarningView(String key, String person, int reports, LocalDate since) {
	}

}
