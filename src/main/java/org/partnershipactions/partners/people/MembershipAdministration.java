package org.partnershipactions.partners.people;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.agencies.Agencies;
import org.partnershipactions.partners.agencies.Agency;
import org.partnershipactions.partners.agencies.TaskGroup;
import org.partnershipactions.partners.agencies.TaskGroups;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/** What administrators do with roles: give them and end them. */
@Service
@Transactional
public class MembershipAdministration {

	private final Memberships memberships;

	private final People people;

	private final Agencies agencies;

	private final TaskGroups groups;

	private final CurrentPerson current;

	MembershipAdministration(Memberships memberships, People people, Agencies agencies, TaskGroups groups,
			CurrentPerson current) {
		this.memberships = memberships;
		this.people = people;
		this.agencies = agencies;
		this.groups = groups;
		this.current = current;
	}

	/**
	 * Gives somebody a role from a day on; not found is who works in another partnership
	 * alone.
	 */
	@AllowedTo(ADMINISTRATORS)
	public void give(String username, MembershipRequest asked) {
		if (this.people.one(this.current.partnership(), username).filter(Person::active).isEmpty()) {
			throw new NotFound("person");
		}
		if (asked.role() == null || asked.begins() == null) {
			throw new InvalidAnswers(List.of(new FieldError("role", "Choose a role and the first day")));
		}
		if (asked.ends() != null && asked.ends().isBefore(asked.begins())) {
			throw new InvalidAnswers("ends", "The last day must not be before the first day");
		}
		this.memberships.save(new Membership(username, position(asked), asked.begins(), asked.ends()));
	}

	/** Ends a role after a day. */
	@AllowedTo(ADMINISTRATORS)
	public void end(String id, LocalDate lastDay) {
		Membership membership = this.memberships.findById(id)
			.filter((one) -> one.position().partnership().equals(this.current.partnership()))
			.orElseThrow(() -> new NotFound("role"));
		if (membership.position().role() == Role.ADMINISTRATOR && membership.person().equals(this.current.username())) {
			throw new InvalidAnswers("ends", "You cannot end your own role as administrator. Ask another one to do it");
		}
		this.memberships.save(membership.endOn(lastDay));
	}

	private Position position(MembershipRequest asked) {
		String partnership = this.current.partnership();
		return switch (asked.role()) {
			case MEMBER, COORDINATOR -> new Position(partnership, asked.role(), agency(asked), null);
			case LEAD -> new Position(partnership, asked.role(), null, group(asked));
			default -> Position.across(partnership, asked.role());
		};
	}

	private String agency(MembershipRequest asked) {
		return this.agencies.findByCode(String.valueOf(asked.agency()))
			.filter((agency) -> agency.serves(this.current.partnership()))
			.map(Agency::code)
			.orElseThrow(() -> new InvalidAnswers("agency", "Choose the agency of the member or coordinator"));
	}

	private String group(MembershipRequest asked) {
		return this.groups.findByPartnershipAndCode(this.current.partnership(), String.valueOf(asked.group()))
			.map(TaskGroup::code)
			.orElseThrow(() -> new InvalidAnswers("group", "Choose the task group of the lead"));
	}

	/**
	 * A role to give to somebody.
	 *
	 * @param role what it lets them do
	 * @param agency code of the agency, for members and coordinators
	 * @param group code of the task group, for leads
	 * @param begins first day
	 * @param ends last day, or null
	 */
	public record MembershipRequest(Role role, String agency, String group, LocalDate begins, LocalDate ends) {
	}

}
