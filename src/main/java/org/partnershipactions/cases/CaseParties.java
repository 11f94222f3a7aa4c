package org.partnershipactions.cases;

import java.util.List;

import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMatchView;
import org.partnershipactions.residents.ResidentRegister;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.RUN;

/**
 * Brings people into a case in their roles, matched with those who are known and not
 * typed twice, and takes them out of a role.
 */
@Service
@Transactional
public class CaseParties {

	private final AsbCases cases;

	private final CaseSchedule schedule;

	private final CaseProcess process;

	private final ResidentRegister residents;

	CaseParties(AsbCases cases, CaseSchedule schedule, CaseProcess process, ResidentRegister residents) {
		this.cases = cases;
		this.schedule = schedule;
		this.process = process;
		this.residents = residents;
	}

	/**
	 * Adds somebody in a role. A victim may be complained about as well: it is allowed,
	 * and the case says so.
	 */
	@MayOnCase(RUN)
	public void join(String key, String resident, CaseRole role) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.mustBeLive();
		if (resident == null || role == null) {
			throw new InvalidAnswers("role", "Choose a person and what they are to the case");
		}
		if (asbCase.join(resident, role, this.schedule.today())) {
			this.process.happened(asbCase);
		}
	}

	/** Takes somebody out of a role; the only victim stays until there is another one. */
	@MayOnCase(RUN)
	public void leave(String key, String resident, CaseRole role) {
		this.cases.save(this.cases.withKey(key).leave(resident, role));
	}

	/** Who may be this person already, the likeliest first, each with the reasons. */
	@MayOnCase(RUN)
	@Transactional(readOnly = true)
	public List<ResidentMatchView> like(String key, ResidentFacts facts) {
		return this.residents.like(this.cases.withKey(key).partnership(), facts)
			.stream()
			.map(ResidentMatchView::of)
			.toList();
	}

	/** Adds somebody who is not known yet. */
	@MayOnCase(RUN)
	public void addNew(String key, ResidentFacts facts, CaseRole role) {
		join(key, this.residents.add(this.cases.withKey(key).partnership(), facts), role);
	}

	/**
	 * Adds somebody who is known; only a person who was suggested for these facts, so
	 * that nobody is brought in by guessing.
	 */
	@MayOnCase(RUN)
	public void addKnown(String key, SuggestedPerson person, CaseRole role) {
		like(key, person.facts()).stream()
			.filter((match) -> match.ref().equals(person.ref()))
			.findFirst()
			.ifPresentOrElse((match) -> join(key, match.key(), role), () -> {
				throw new InvalidAnswers("person", "Choose one of the people who are suggested");
			});
	}

	/**
	 * A person who was suggested.
	 *
	 * @param facts what was typed
	 * @param ref reference of the person who was chosen
	 */
	public record SuggestedPerson(ResidentFacts facts, String ref) {
	}

}
