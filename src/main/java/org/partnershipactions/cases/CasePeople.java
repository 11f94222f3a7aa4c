package org.partnershipactions.cases;

import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMatchView;
import org.partnershipactions.residents.ResidentRegister;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.RUN;

/** Brings people into a case: matched with those who are known, not typed twice. */
@Service
@Transactional
public class CasePeople {

	private final AsbCases cases;

	private final CaseParties parties;

	private final ResidentRegister residents;

	CasePeople(AsbCases cases, CaseParties parties, ResidentRegister residents) {
		this.cases = cases;
		this.parties = parties;
		this.residents = residents;
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
		this.parties.join(key, this.residents.add(this.cases.withKey(key).partnership(), facts), role);
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
			.ifPresentOrElse((match) -> this.parties.join(key, match.key(), role), () -> {
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
