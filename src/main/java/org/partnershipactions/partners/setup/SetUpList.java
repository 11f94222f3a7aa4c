package org.partnershipactions.partners.setup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.partnershipactions.partners.agencies.Partnership;
import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/**
 * The check list of a new partnership, which fills itself as things come to be there.
 * What is not wanted yet is put off, and comes back when it is asked for.
 */
@Service
@Transactional
public class SetUpList {

	private final List<SetUpFacts> facts;

	private final Partnerships partnerships;

	private final CurrentPerson person;

	SetUpList(List<SetUpFacts> facts, Partnerships partnerships, CurrentPerson person) {
		this.facts = facts;
		this.partnerships = partnerships;
		this.person = person;
	}

	/**
	 * All items of the reader's partnership, in their order; those of the installation
	 * for whoever looks after it.
	 */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public List<SetUpEntry> all() {
		Map<SetUpItem, Boolean> done = new EnumMap<>(SetUpItem.class);
		this.facts.forEach((some) -> done.putAll(some.of(this.person.partnership())));
		Set<String> putOff = partnership().putOff();
		boolean installation = this.person.administersInstallation();
		return Stream.of(SetUpItem.values())
			.filter((item) -> installation || !item.ofInstallation())
			.map((item) -> new SetUpEntry(item, done.getOrDefault(item, false), putOff.contains(item.code())))
			.toList();
	}

	/** Puts an item off, or takes it up again. */
	@AllowedTo(ADMINISTRATORS)
	public void putOff(String code, boolean off) {
		SetUpItem item = SetUpItem.of(code).orElseThrow(() -> new NotFound("item"));
		this.partnerships.save(partnership().putOff(item.code(), off));
	}

	private Partnership partnership() {
		return this.partnerships.findByCode(this.person.partnership());
	}

	/**
	 * An item of the list.
	 *
	 * @param item what it is
	 * @param done whether it is there
	 * @param putOff whether somebody put it off
	 */
	public record SetUpEntry(SetUpItem item, boolean done, boolean putOff) {

		/** Whether it is still to be done. */
		public boolean open() {
			return !this.done && !this.putOff;
		}

	}

}
