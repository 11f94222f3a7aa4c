package org.partnershipactions.partners.agencies;

import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.partnershipactions.partners.agencies.PartnershipEvent.CountySharingSet;
import org.partnershipactions.partners.agencies.PartnershipEvent.PartnershipChanged;
import org.partnershipactions.partners.agencies.PartnershipEvent.PartnershipFounded;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A community safety partnership: whose plan and whose people these are. */
@Entity
public class Partnership extends AbstractAggregateRoot<Partnership> {

	@Id
	private String code;

	private String name;

	@Embedded
	private PartnershipDetails details;

	@ElementCollection
	@CollectionTable(name = "set_up_put_off", joinColumns = @JoinColumn(name = "partnership"))
	@Column(name = "item")
	private Set<String> putOff = new HashSet<>();

	private boolean hosts;

	private boolean sharesWithCounty;

	@Version
	private Integer version;

	protected Partnership() {
	}

	public Partnership(String code, String name) {
		this(code, name, PartnershipDetails.NONE);
	}

	/** One of which more is known from the beginning. */
	public Partnership(String code, String name, PartnershipDetails details) {
		this.code = code;
		this.name = name;
		this.details = details;
	}

	/** One that begins beside others, with nothing of theirs. */
	public static Partnership founded(String code, String name) {
		Partnership founded = new Partnership(code, name);
		founded.registerEvent(new PartnershipFounded(code));
		return founded;
	}

	/** Hosts the installation from now on: for the first that an installation has. */
	public Partnership host() {
		this.hosts = true;
		return this;
	}

	/** Takes another name and what it tells of itself. */
	Partnership change(String name, PartnershipDetails details) {
		this.name = name;
		this.details = details;
		registerEvent(new PartnershipChanged(this.code));
		return this;
	}

	/** Puts an item of the set-up off, or takes it up again. */
	public Partnership putOff(String item, boolean off) {
		if (off) {
			this.putOff.add(item);
		}
		else {
			this.putOff.remove(item);
		}
		return this;
	}

	public String code() {
		return this.code;
	}

	/** Shares its figures with the county, or shares them no more. */
	public Partnership shareWithCounty(boolean shares) {
		if (this.sharesWithCounty != shares) {
			this.sharesWithCounty = shares;
			registerEvent(new CountySharingSet(this.code, shares));
		}
		return this;
	}

	/** Whether its figures stand on the county page. */
	public boolean sharesWithCounty() {
		return this.sharesWithCounty;
	}

	/** Whether its administrators look after the installation too. */
	public boolean hosts() {
		return this.hosts;
	}

	public String name() {
		return this.name;
	}

	/** What it tells of itself; nothing where nobody said anything yet. */
	public PartnershipDetails details() {
		return (this.details != null) ? this.details : PartnershipDetails.NONE;
	}

	/** Codes of what of the set-up is put off. */
	public Set<String> putOff() {
		return Set.copyOf(this.putOff);
	}

}
