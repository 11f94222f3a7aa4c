package org.partnershipactions.partners.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;

/**
 * A role and where it is held: an agency, a task group or the whole partnership.
 *
 * @param partnership code of the partnership
 * @param role what may be done
 * @param agency code of the agency, for members and coordinators only
 * @param taskGroup code of the task group, for leads only
 */
@Embeddable
public record Position(String partnership, @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Role role,
		String agency, String taskGroup) {

	/** A role in the whole partnership. */
	static Position across(String partnership, Role role) {
		return new Position(partnership, role, null, null);
	}

	/** The queue that this position works. */
	Queue queue() {
		String name = this.role.name().toLowerCase(java.util.Locale.ROOT);
		if (this.agency != null) {
			return Queue.ofAgency(this.agency, name);
		}
		return (this.taskGroup != null) ? Queue.ofGroupLead(this.taskGroup) : Queue.ofPartnership(name);
	}

	/** Name of the agency, the task group or the partnership. */
	String where(Directory directory) {
		boolean across = this.agency == null && this.taskGroup == null;
		return across ? directory.partnershipName(this.partnership)
				: directory.teamName(this.partnership, queue().team());
	}

	/** Whether it is never passed on, and its holder takes over nothing of others. */
	boolean isReserved() {
		return this.role == Role.ADMINISTRATOR || this.role == Role.AUDITOR || this.role == Role.COUNTY;
	}

	/** Whether both are of one agency, in one partnership. */
	boolean isOfAgencyOf(Position other) {
		return this.agency != null && this.agency.equals(other.agency) && this.partnership.equals(other.partnership);
	}

	/**
	 * Whether the role and the place fit: members belong to agencies, leads to groups.
	 */
	boolean fits() {
		return switch (this.role) {
			case MEMBER, COORDINATOR -> this.agency != null && this.taskGroup == null;
			case LEAD -> this.taskGroup != null && this.agency == null;
			default -> this.agency == null && this.taskGroup == null;
		};
	}

}
