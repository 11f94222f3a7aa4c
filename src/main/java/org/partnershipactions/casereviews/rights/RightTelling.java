package org.partnershipactions.casereviews.rights;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.residents.ResidentRecords;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.MANAGERS;

/**
 * Shows who is to be told of the right to a case review, and writes down how and when
 * they were.
 */
@Service
@Transactional
public class RightTelling {

	private static final int MOST = 50;

	private final RightNotices notices;

	private final ResidentRegister residents;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	RightTelling(RightNotices notices, ResidentRegister residents, CurrentPerson person, PartnershipClock clock) {
		this.notices = notices;
		this.residents = residents;
		this.person = person;
		this.clock = clock;
	}

	/** Those who are still to be told, the longest waiting first, at most 50. */
	@AllowedTo(MANAGERS)
	@Transactional(readOnly = true)
	public List<RightView> open() {
		List<RightNotice> open = this.notices
			.findByPartnershipAndToldOnIsNullOrderByNoticedOnAscIdAsc(this.person.partnership(), Limit.of(MOST));
		ResidentRecords people = this.residents.records(open.stream().map(RightNotice::residentKey).toList());
		return open.stream()
			.map((one) -> new RightView(one.key(), people.ref(one.residentKey()), one.reportRef(), one.reports(),
					one.noticedOn()))
			.toList();
	}

	/**
	 * Writes down how and when somebody was told, or that they could not be reached.
	 * @throws InvalidAnswers naming {@code channel} or {@code on}
	 */
	@AllowedTo(MANAGERS)
	public void tell(String key, Channel channel, LocalDate on) {
		RightNotice notice = this.notices.findById(key)
			.filter((one) -> one.partnership().equals(this.person.partnership()))
			.orElseThrow(() -> new NotFound("notice"));
		this.notices.save(notice.tell(channel, on, this.person.username(), this.clock.today()));
	}

	/**
	 * Somebody who is to be told of the right.
	 *
	 * @param person reference of the person, such as P-000123
	 * @param report reference of the report that is not the first
	 * @param reports how many reports the person made in six months
	 * @param since day on which the report came in
	 */
	public record RightView(String key, String person, String report, int reports, LocalDate since) {
	}

}
