package org.partnershipactions.residents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedText;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.residents.ResidentEvent.ResidentAdded;
import org.partnershipactions.residents.ResidentEvent.ResidentChanged;
import org.partnershipactions.residents.ResidentEvent.ResidentErased;
import org.partnershipactions.residents.ResidentEvent.ResidentsMerged;
import org.partnershipactions.residents.ResidentEvent.ResidentsParted;
import org.partnershipactions.security.sealing.SealedText;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A person or a body that reports and cases are about. */
@Entity
class Resident extends AbstractAggregateRoot<Resident> {

	static final String KIND = "resident";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long number;

	private String residentKey = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String partnership;

	@Embedded
	private SealedFacts facts;

	@ElementCollection
	@CollectionTable(name = "resident_mark", joinColumns = @JoinColumn(name = "resident"))
	private Set<Mark> marks = new HashSet<>();

	private String mergedInto;

	private Instant addedAt;

	private Instant erasedAt;

	protected Resident() {
	}

	/** Somebody new, who is found by these marks. */
	Resident(String partnership, ResidentFacts facts, Set<Mark> marks, Instant now) {
		this.partnership = partnership;
		this.facts = SealedFacts.of(facts);
		this.marks.addAll(marks);
		this.addedAt = now;
		registerEvent(new ResidentAdded(this.residentKey));
	}

	/** Takes what is known now, and is found by these marks and no others. */
	Resident change(ResidentFacts facts, Set<Mark> marks) {
		mustNotBeErased();
		this.facts = SealedFacts.of(facts);
		this.marks.retainAll(marks);
		this.marks.addAll(marks);
		return andEvent(new ResidentChanged(this.residentKey));
	}

	Resident mergeInto(Resident kept) {
		mustNotBeErased();
		kept.mustNotBeErased();
		refuse(this.residentKey.equals(kept.residentKey), "Choose two different people to merge");
		refuse(!this.partnership.equals(kept.partnership), "These people are of two partnerships, so they stay apart");
		refuse(this.facts.body() != kept.facts.body(), "A person and an organisation cannot be merged");
		refuse(this.mergedInto != null || kept.mergedInto != null, "One of the two was merged already. Open it again");
		this.mergedInto = kept.residentKey;
		return andEvent(new ResidentsMerged(kept.residentKey, this.residentKey));
	}

	Resident unmerge() {
		refuse(this.mergedInto == null, "This person is not merged with anybody");
		String kept = this.mergedInto;
		this.mergedInto = null;
		return andEvent(new ResidentsParted(kept, this.residentKey));
	}

	/** Forgets who it was; the reference stays, so that figures and history hold. */
	Resident erase(Instant now) {
		this.facts = this.facts.erased();
		this.marks.clear();
		this.erasedAt = now;
		return andEvent(new ResidentErased(this.residentKey));
	}

	boolean erased() {
		return this.erasedAt != null;
	}

	String key() {
		return this.residentKey;
	}

	String ref() {
		return ref(this.number);
	}

	static String ref(long number) {
		return "P-%06d".formatted(number);
	}

	/** What the log of views and the ledger of disclosures name it by. */
	PrivacySubject subject() {
		return new PrivacySubject(this.partnership, KIND, this.residentKey, ref());
	}

	String partnership() {
		return this.partnership;
	}

	SealedFacts facts() {
		return this.facts;
	}

	String mergedInto() {
		return this.mergedInto;
	}

	private void mustNotBeErased() {
		refuse(erased(), "The personal data of " + ref() + " was erased, so this cannot be done any more");
	}

	private static void refuse(boolean wrong, String message) {
		if (wrong) {
			throw new InvalidAnswers("other", message);
		}
	}

	/**
	 * What is known of a person as the table keeps it, all sealed but whether it is a
	 * body.
	 *
	 * @param name full name
	 * @param bornOn date of birth in ISO form
	 * @param address postal address
	 * @param email e-mail address
	 * @param telephone telephone
	 * @param health what matters of their health
	 * @param body whether it is a business or organisation
	 */
	@Embeddable
	record SealedFacts(@SealedText String name, @SealedText @Column(name = "born_on") String bornOn,
			@SealedText String address, @SealedText String email, @SealedText String telephone,
			@SealedText String health, boolean body) {

		static SealedFacts of(ResidentFacts facts) {
			String bornOn = (facts.bornOn() != null) ? facts.bornOn().toString() : null;
			return new SealedFacts(text(facts.name()), bornOn, text(facts.address()), text(facts.email()),
					text(facts.telephone()), text(facts.health()), facts.body());
		}

		ResidentFacts open() {
			LocalDate day = (this.bornOn != null) ? LocalDate.parse(this.bornOn) : null;
			return new ResidentFacts(this.name, day, this.address, this.email, this.telephone, this.health, this.body);
		}

		/** These facts, and where one is missing that of another record. */
		SealedFacts or(SealedFacts other) {
			return new SealedFacts(first(this.name, other.name), first(this.bornOn, other.bornOn),
					first(this.address, other.address), first(this.email, other.email),
					first(this.telephone, other.telephone), first(this.health, other.health), this.body);
		}

		SealedFacts erased() {
			return new SealedFacts(null, null, null, null, null, null, this.body);
		}

		private static String first(String own, String others) {
			return (own != null) ? own : others;
		}

		private static String text(String typed) {
			return TypedText.orNull(typed);
		}

	}

}
