package org.partnershipactions.partners.agencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.agencies.AgencyEvent.AgencyAdded;
import org.partnershipactions.partners.agencies.AgencyEvent.AgencyAliasesSet;
import org.partnershipactions.partners.agencies.AgencyEvent.AgencyChanged;
import org.partnershipactions.partners.agencies.AgencyEvent.AgencyEnded;
import org.partnershipactions.partners.agencies.AgencyEvent.AgencyReinstated;
import org.partnershipactions.partners.agencies.AgencyEvent.AgencyRetired;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A body that owns work: police, council, housing association, charity, or a unit that
 * the plan names as if it were one.
 */
@Entity
public class Agency extends AbstractAggregateRoot<Agency> {

	@Id
	private String code;

	private String name;

	private String kind;

	@Embedded
	private ContactDetails contact;

	private boolean member;

	private boolean active;

	private LocalDate endedOn;

	private String successor;

	private String answeredBy;

	@ElementCollection
	@CollectionTable(name = "agency_alias", joinColumns = @JoinColumn(name = "agency"))
	@Column(name = "alias")
	private Set<String> aliases = new TreeSet<>();

	@ElementCollection
	@CollectionTable(name = "agency_partnership", joinColumns = @JoinColumn(name = "agency"))
	@Column(name = "partnership")
	private Set<String> serves = new TreeSet<>();

	@Version
	private Integer version;

	protected Agency() {
	}

	/** One that serves a partnership, with nothing but its name yet. */
	public Agency(String code, String name, String kind, String partnership) {
		this.code = code;
		this.name = name;
		this.kind = kind;
		this.contact = ContactDetails.NONE;
		this.active = true;
		this.serves.add(partnership);
		registerEvent(new AgencyAdded(code));
	}

	public String kind() {
		return this.kind;
	}

	public Agency change(String name, String kind, ContactDetails contact) {
		this.name = name;
		this.kind = kind;
		this.contact = contact;
		registerEvent(new AgencyChanged(this.code));
		return this;
	}

	/** Says whether "All partners" stands for it too. */
	public Agency countAsMember(boolean member) {
		this.member = member;
		return this;
	}

	public Agency callAlso(Collection<String> aliases) {
		this.aliases.clear();
		this.aliases.addAll(aliases);
		registerEvent(new AgencyAliasesSet(this.code, this.aliases.size()));
		return this;
	}

	/** From now on no new work goes to it; what it has stays. */
	public Agency retire() {
		this.active = false;
		registerEvent(new AgencyRetired(this.code));
		return this;
	}

	public Agency reinstate() {
		if (ended()) {
			throw new StepNotOpen("This agency has ended, so no new work can go to it. Nothing was changed.");
		}
		this.active = true;
		registerEvent(new AgencyReinstated(this.code));
		return this;
	}

	/**
	 * Ends it after a day: its name stays for what was, and another one, where there is
	 * one, answers for it, in every partnership that it served.
	 */
	Agency end(LocalDate lastDay, Agency next) {
		this.active = false;
		this.endedOn = lastDay;
		if (next != null) {
			this.successor = next.code;
			this.answeredBy = next.code;
			next.serves.addAll(this.serves);
			next.member |= this.member;
		}
		registerEvent(new AgencyEnded(this.code, this.successor, lastDay));
		return this;
	}

	/** The agency that answered for it has ended too. */
	Agency answeredBy(String agency) {
		this.answeredBy = agency;
		return this;
	}

	boolean ended() {
		return this.endedOn != null;
	}

	/** Whether it exists and new work may go to it. */
	boolean atWork() {
		return this.active;
	}

	/** From now on it serves another partnership too. */
	Agency serve(String partnership) {
		if (this.serves.add(partnership)) {
			registerEvent(new AgencyChanged(this.code));
		}
		return this;
	}

	public boolean serves(String partnership) {
		return this.serves.contains(partnership);
	}

	public AgencySummary summary() {
		return new AgencySummary(this.code, this.name);
	}

	public AgencyDetails details() {
		return new AgencyDetails(this.code, this.name, this.kind, Set.copyOf(this.serves), new TreeSet<>(this.aliases),
				(this.contact != null) ? this.contact : ContactDetails.NONE, this.member, this.active, this.endedOn,
				this.successor);
	}

	public Set<String> aliases() {
		return this.aliases;
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	/**
	 * How to reach an agency, as it publishes it itself.
	 *
	 * @param address postal address on one line
	 * @param telephone telephone numbers in words
	 * @param web address of its page
	 * @param email address of its mailbox
	 */
	@Embeddable
	public record ContactDetails(String address, String telephone, String web, String email) {

		public static final ContactDetails NONE = new ContactDetails(null, null, null, null);

		private static final int LONGEST_ADDRESS = 500;

		private static final int LONGEST_TELEPHONE = 100;

		private static final int LONGEST_WEB = 300;

		private static final int LONGEST_EMAIL = 200;

		List<FieldError> errors() {
			return Stream
				.of(tooLong("address", this.address, LONGEST_ADDRESS),
						tooLong("telephone", this.telephone, LONGEST_TELEPHONE), tooLong("web", this.web, LONGEST_WEB),
						tooLong("email", this.email, LONGEST_EMAIL))
				.flatMap(Optional::stream)
				.toList();
		}

		private static Optional<FieldError> tooLong(String field, String text, int longest) {
			return (text == null || text.length() <= longest) ? Optional.empty()
					: Optional.of(new FieldError(field, "Shorten this to " + longest + " characters: " + field));
		}

	}

	/**
	 * An agency as its page shows it.
	 *
	 * @param code short code
	 * @param name full name
	 * @param kind what sort of body it is
	 * @param serves codes of the partnerships that it serves
	 * @param aliases other names that plans use for it
	 * @param contact how to reach it
	 * @param member whether "All partners" stands for it
	 * @param active whether new work may go to it
	 * @param endedOn its last day, or null while it exists
	 * @param successor code of the agency that took over its work, or null
	 */
	public record AgencyDetails(String code, String name, String kind, Set<String> serves, SortedSet<String> aliases,
			ContactDetails contact, boolean member, boolean active, LocalDate endedOn, String successor) {

		/** Whether it has ended. */
		public boolean ended() {
			return this.endedOn != null;
		}

	}

}
