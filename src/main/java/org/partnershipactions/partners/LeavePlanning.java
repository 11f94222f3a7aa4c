package org.partnershipactions.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.ForEveryone;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Arranges who acts for whom during leave: everybody for themselves, coordinators for
 * their agency, administrators for all.
 */
@Service
@Transactional
public class LeavePlanning {

	private final LeaveCovers covers;

	private final Colleagues colleagues;

	private final CurrentPerson current;

	private final Clock clock;

	LeavePlanning(LeaveCovers covers, Colleagues colleagues, CurrentPerson current, Clock clock) {
		this.covers = covers;
		this.colleagues = colleagues;
		this.current = current;
		this.clock = clock;
	}

	/** Cover of today and later that the person arranges or gives. */
	@ForEveryone
	@Transactional(readOnly = true)
	public List<CoverDetails> ahead() {
		return this.covers.from(LocalDate.now(this.clock))
			.stream()
			.map(LeaveCover::details)
			.filter((cover) -> this.colleagues.mayPlanFor(cover.away())
					|| cover.cover().equals(this.current.username()))
			.toList();
	}

	/** People whose leave the current person may enter. */
	@ForEveryone
	@Transactional(readOnly = true)
	public List<PersonName> away() {
		return this.colleagues.all()
			.stream()
			.filter((person) -> this.colleagues.mayPlanFor(person.username()))
			.toList();
	}

	/** People who can act for somebody. */
	@ForEveryone
	@Transactional(readOnly = true)
	public List<PersonName> covers() {
		return this.colleagues.all();
	}

	@ForEveryone
	public void arrange(CoverRequest asked) {
		check(asked);
		this.covers.save(new LeaveCover(asked));
	}

	/** Ends cover today; what was done under it stands. */
	@ForEveryone
	public void end(String id) {
		LeaveCover cover = this.covers.findById(id)
			.filter((one) -> this.colleagues.mayPlanFor(one.away()))
			.orElseThrow(() -> new NotFound("leave cover"));
		this.covers.save(cover.endBefore(LocalDate.now(this.clock)));
	}

	private void check(CoverRequest asked) {
		refuse(!this.colleagues.mayPlanFor(asked.away()), "away",
				"Choose who is away: yourself, or somebody of an agency that you coordinate");
		refuse(!this.colleagues.worksHere(asked.cover()) || asked.cover().equals(asked.away()), "cover",
				"Choose who acts for them, somebody else who works here");
		refuse(asked.begins() == null, "begins", "Enter the first day");
		refuse(asked.ends() == null, "ends", "Enter the last day");
		refuse(asked.ends().isBefore(asked.begins()), "ends", "The last day must not be before the first day");
		refuse(asked.ends().isBefore(LocalDate.now(this.clock)), "ends", "The last day must not lie in the past");
	}

	private static void refuse(boolean wrong, String field, String message) {
		if (wrong) {
			throw new InvalidAnswers(field, message);
		}
	}

}
