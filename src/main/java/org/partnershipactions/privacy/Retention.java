package org.partnershipactions.privacy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.MANAGERS;

/**
 * What has been kept long enough. A person confirms each erasure; nothing is erased by
 * itself.
 */
@Service
@Transactional
public class Retention {

	/** Of each kind; when these are dealt with, the next ones come. */
	private static final Limit MOST = Limit.of(200);

	private final ObjectProvider<PersonalDataHolder> holders;

	private final LegalHolds holds;

	private final PersonalDataErasure erasure;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	Retention(ObjectProvider<PersonalDataHolder> holders, LegalHolds holds, PersonalDataErasure erasure,
			CurrentPerson person, PartnershipClock clock) {
		this.holders = holders;
		this.holds = holds;
		this.erasure = erasure;
		this.person = person;
		this.clock = clock;
	}

	/** What is due for erasure today, and what is held. */
	@AllowedTo(MANAGERS)
	@Transactional(readOnly = true)
	public RetentionList list() {
		List<LegalHoldView> holds = this.holds
			.findByPartnershipAndLiftedAtIsNullOrderByPlacedAt(this.person.partnership())
			.stream()
			.map(LegalHold::view)
			.toList();
		Set<String> held = holds.stream().map(LegalHoldView::key).collect(Collectors.toSet());
		List<DueErasure> due = this.holders.stream()
			.flatMap((holder) -> holder.due(this.person.partnership(), this.clock.today(), held, MOST).stream())
			.sorted(Comparator.comparing(DueErasure::dueOn))
			.toList();
		return new RetentionList(due, holds);
	}

	/** Keeps something that is due, with a reason, until somebody lifts the hold. */
	@AllowedTo(MANAGERS)
	public void hold(String kind, String key, String reason) {
		DueErasure due = mustBeDue(kind, key);
		this.holds.save(new LegalHold(this.person.partnership(), due, reason, Actor.username(), this.clock.instant()));
	}

	/** Lifts a hold, so that it is on the list again. */
	@AllowedTo(MANAGERS)
	public void lift(String id) {
		LegalHold hold = this.holds.findById(id)
			.filter((one) -> one.partnership().equals(this.person.partnership()))
			.orElseThrow(() -> new NotFound("hold"));
		this.holds.save(hold.lift(Actor.username(), this.clock.instant()));
	}

	/**
	 * Erases the personal data of something that is due; its figures stay.
	 * @param confirmed whether a person said that this cannot be undone
	 * @throws InvalidAnswers when something stands in the way (422)
	 */
	@AllowedTo(MANAGERS)
	public void erase(String kind, String key, boolean confirmed) {
		DueErasure due = mustBeDue(kind, key);
		if (!confirmed) {
			throw new InvalidAnswers("confirmed", "Confirm that the personal data of " + due.ref() + " is erased");
		}
		if (due.inTheWay() != null) {
			throw new InvalidAnswers("key", due.ref() + " must be kept: " + due.inTheWay());
		}
		this.erasure.erase(due);
	}

	/** One thing that is due; {@link NotFound} where it is not, or not any more. */
	@AllowedTo(MANAGERS)
	@Transactional(readOnly = true)
	public DueErasure due(String kind, String key) {
		return find(kind, key).orElseThrow(() -> new NotFound("thing that is due for erasure"));
	}

	private DueErasure mustBeDue(String kind, String key) {
		return find(kind, key).orElseThrow(() -> new InvalidAnswers("key",
				"This is not due for erasure: its time is not up, it is held, or it was erased already"));
	}

	private Optional<DueErasure> find(String kind, String key) {
		return this.holds.existsBySubjectKeyAndLiftedAtIsNull(key) ? Optional.empty()
				: this.holders.stream()
					.filter((holder) -> holder.kind().equals(kind))
					.flatMap((holder) -> holder.due(this.person.partnership(), this.clock.today(), key).stream())
					.findFirst();
	}

	/**
	 * What a manager decides on.
	 *
	 * @param due what has been kept long enough and nobody holds
	 * @param holds what must be kept, and why
	 */
	public record RetentionList(List<DueErasure> due, List<LegalHoldView> holds) {
	}

}
