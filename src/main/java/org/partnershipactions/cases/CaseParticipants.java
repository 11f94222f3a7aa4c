package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/** The people, places, reports and agencies of a case. */
@Embeddable
public class CaseParticipants {

	@ElementCollection
	@CollectionTable(name = "case_party", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<CaseParty> parties = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_place", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<CasePlace> places = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_report", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<CaseReport> reports = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_agency", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<CaseAgency> agencies = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_seat", joinColumns = @JoinColumn(name = "case_id"))
	private Set<CaseAgencyIndex> agencyIndex = new LinkedHashSet<>();

	/** Lets lists show the case to the agency that leads it and to those on it. */
	void index(String lead, LocalDate openedOn) {
		Set<CaseAgencyIndex> now = new LinkedHashSet<>();
		now.add(new CaseAgencyIndex(lead, openedOn));
		this.agencies.forEach((one) -> now.add(new CaseAgencyIndex(one.agency(), openedOn)));
		this.agencyIndex.retainAll(now);
		this.agencyIndex.addAll(now);
	}

	/** Adds somebody in a role, once. */
	void join(String resident, CaseRole role, LocalDate today) {
		if (resident != null && !is(resident, role)) {
			this.parties.add(new CaseParty(resident, role, today));
		}
	}

	void leave(String resident, CaseRole role) {
		this.parties.removeIf((party) -> party.is(resident, role));
	}

	boolean is(String resident, CaseRole role) {
		return this.parties.stream().anyMatch((party) -> party.is(resident, role));
	}

	boolean hasVictim() {
		return !residents(CaseRole.VICTIM).isEmpty();
	}

	public Set<String> residents(CaseRole role) {
		Set<String> found = new LinkedHashSet<>();
		this.parties.stream()
			.filter((party) -> party.role() == role)
			.forEach((party) -> found.add(party.residentKey()));
		return found;
	}

	/**
	 * Each person once, with all their roles.
	 * @param current gives the key that stands for a person now
	 */
	public Map<String, List<CaseParty>> people(UnaryOperator<String> current) {
		return this.parties.stream()
			.collect(Collectors.groupingBy((party) -> current.apply(party.residentKey()), LinkedHashMap::new,
					Collectors.toList()));
	}

	void at(String place, LocalDate today) {
		if (place != null && this.places.stream().noneMatch((one) -> one.placeKey().equals(place))) {
			this.places.add(new CasePlace(place, today));
		}
	}

	void link(CaseReport report) {
		this.reports.add(report);
	}

	boolean isLinked(String report) {
		return this.reports.stream().anyMatch((one) -> one.reportKey().equals(report));
	}

	/** Takes in the people, places and reports of another case. */
	void absorb(CaseParticipants other, LocalDate today) {
		other.parties.forEach((party) -> join(party.residentKey(), party.role(), today));
		other.places.forEach((place) -> at(place.placeKey(), today));
		other.reports.stream().filter((report) -> !isLinked(report.reportKey())).forEach(this.reports::add);
	}

	void engage(String agency, LocalDate today) {
		if (!isOn(agency)) {
			this.agencies.add(new CaseAgency(agency, today, false));
		}
	}

	void disengage(String agency) {
		this.agencies.removeIf((one) -> one.agency().equals(agency));
	}

	/**
	 * Puts an agency in the place of another. Where it is on the case already, it may
	 * know who complains if either of them may.
	 */
	void replace(String from, String to) {
		boolean sees = this.agencies.stream()
			.anyMatch((one) -> one.seesIdentity() && (one.agency().equals(from) || one.agency().equals(to)));
		if (isOn(to)) {
			disengage(from);
		}
		this.agencies.replaceAll((one) -> one.agency().equals(from) || one.agency().equals(to)
				? new CaseAgency(to, one.since(), sees) : one);
	}

	void identity(String agency, boolean sees) {
		this.agencies
			.replaceAll((one) -> one.agency().equals(agency) ? new CaseAgency(agency, one.since(), sees) : one);
	}

	boolean isOn(String agency) {
		return this.agencies.stream().anyMatch((one) -> one.agency().equals(agency));
	}

	/** Knows nobody and no address any more; which reports and agencies it had stays. */
	void erase() {
		this.parties.clear();
		this.places.clear();
	}

	public List<CaseParty> parties() {
		return List.copyOf(this.parties);
	}

	public List<CasePlace> places() {
		return List.copyOf(this.places);
	}

	public List<CaseReport> reports() {
		return List.copyOf(this.reports);
	}

	public List<CaseAgency> agencies() {
		return List.copyOf(this.agencies);
	}

	/**
	 * An agency that leads a case or is on it, beside the day by which lists sort, so
	 * that a list of one agency among a million cases is one range of an index.
	 *
	 * @param agency code of the agency
	 * @param openedOn day on which the case was opened
	 */
	@Embeddable
	record CaseAgencyIndex(@Column(length = 50) String agency, LocalDate openedOn) {
	}

	/**
	 * An agency on a case beside the one that leads it.
	 *
	 * @param agency code of the agency
	 * @param since day from which
	 * @param seesIdentity whether it may know who complains
	 */
	@Embeddable
	public record CaseAgency(@Column(length = 50) String agency, @Column(name = "since_day") LocalDate since,
			boolean seesIdentity) {
	}

	/**
	 * A place that a case is about.
	 *
	 * @param placeKey key of the place
	 * @param since day from which
	 */
	@Embeddable
	public record CasePlace(@Column(length = 36) String placeKey, @Column(name = "since_day") LocalDate since) {
	}

	/**
	 * A report that was linked to a case.
	 *
	 * @param reportKey id of the report
	 * @param ref its reference
	 * @param occurredAt when it happened
	 * @param linkedOn day on which it was linked
	 */
	@Embeddable
	public record CaseReport(@Column(length = 36) String reportKey,
			@Column(name = "report_ref", length = 20) String ref, Instant occurredAt, LocalDate linkedOn) {
	}

	/**
	 * A person in a role. The same person may be a victim and be complained about.
	 *
	 * @param residentKey key of the person
	 * @param role what they are to the case
	 * @param since day from which
	 */
	@Embeddable
	public record CaseParty(@Column(length = 36) String residentKey,
			@Enumerated(EnumType.STRING) @Column(name = "party_role", length = 20) CaseRole role,
			@Column(name = "since_day") LocalDate since) {

		/** Whether these roles make somebody a victim and complained about as well. */
		public static boolean bothSides(List<CaseParty> roles) {
			return Stream.of(CaseRole.VICTIM, CaseRole.COMPLAINED_ABOUT)
				.allMatch((side) -> roles.stream().anyMatch((party) -> party.role() == side));
		}

		boolean is(String resident, CaseRole other) {
			return this.residentKey.equals(resident) && this.role == other;
		}

	}

	/** What a person is to a case. */
	public enum CaseRole {

		VICTIM("Victim"), REPORTER("Reporter"), COMPLAINED_ABOUT("Person complained about"), WITNESS("Witness");

		private final String words;

		CaseRole(String words) {
			this.words = words;
		}

		/** The role as people read it. */
		public String words() {
			return this.words;
		}

		/**
		 * Whether somebody in this role must be protected from being known as
		 * complaining.
		 */
		public boolean complains() {
			return this != COMPLAINED_ABOUT;
		}

	}

}
