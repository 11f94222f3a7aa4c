package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.partnershipactions.cases.tally.TalliedAggregate;

/** What a case is: its reference, who leads it, where it is and what it is about. */
@MappedSuperclass
abstract class CaseRecord<A extends CaseRecord<A>> extends TalliedAggregate<A> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	@Column(name = "case_ref")
	private String ref;

	private String leadAgency;

	private String ward;

	private LocalDate openedOn;

	private boolean restricted;

	@Embedded
	private CaseSharing sharing = CaseSharing.usual();

	private LocalDate erasedOn;

	@ElementCollection
	@CollectionTable(name = "case_category", joinColumns = @JoinColumn(name = "case_id"))
	@Column(name = "category")
	@Enumerated(EnumType.STRING)
	private Set<CaseCategory> categories = EnumSet.noneOf(CaseCategory.class);

	protected CaseRecord() {
	}

	CaseRecord(NewCase begun, String ref, LocalDate today) {
		this.partnership = begun.partnership();
		this.leadAgency = begun.leadAgency();
		this.ward = begun.ward();
		this.ref = ref;
		this.openedOn = today;
		this.categories.addAll(begun.categories());
	}

	final void categories(Set<CaseCategory> more) {
		this.categories.addAll(more);
	}

	final void leadAgency(String agency) {
		this.leadAgency = agency;
	}

	final void restricted(boolean now) {
		this.restricted = now;
	}

	final void sharing(CaseSharing now) {
		this.sharing = now;
	}

	/** Clears nothing itself: says that who could be named is named no more. */
	final void erasedOn(LocalDate day) {
		this.erasedOn = day;
	}

	/** Id, which is also the business key of the process. */
	public String key() {
		return this.id;
	}

	/** Code of the partnership. */
	public String partnership() {
		return this.partnership;
	}

	/** Reference, such as {@code C-2026-0001}. */
	public String ref() {
		return this.ref;
	}

	/** Code of the agency that leads the case. */
	public String leadAgency() {
		return this.leadAgency;
	}

	/** Name of the ward. */
	public String ward() {
		return this.ward;
	}

	/** Day on which it was opened first. */
	public LocalDate openedOn() {
		return this.openedOn;
	}

	/** Whether only the agencies on it may know of it. */
	public boolean restricted() {
		return this.restricted;
	}

	/** What makes it lawful to work and to share it. */
	public CaseSharing sharing() {
		return this.sharing;
	}

	/** Whether its personal data was erased. */
	public boolean erased() {
		return this.erasedOn != null;
	}

	/** What it is about. */
	public Set<CaseCategory> categories() {
		return Set.copyOf(this.categories);
	}

	/** What lists call it; it names nobody. */
	public String title() {
		String what = CaseCategory.leading(this.categories).words();
		if (this.ward == null || this.ward.isBlank()) {
			return what;
		}
		return what + ", " + (this.ward.toLowerCase(Locale.UK).contains("ward") ? this.ward : this.ward + " ward");
	}

}
