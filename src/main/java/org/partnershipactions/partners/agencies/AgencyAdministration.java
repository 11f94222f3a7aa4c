package org.partnershipactions.partners.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.agencies.Agency.AgencyDetails;
import org.partnershipactions.partners.agencies.Agency.ContactDetails;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;
import static org.partnershipactions.security.AllowedTo.Audience.INSTALLATION_ADMINISTRATORS;

/**
 * What administrators do with agencies: add them, correct them, name them, retire them.
 */
@Service
@Transactional
public class AgencyAdministration {

	private final Agencies agencies;

	private final Directory directory;

	private final CurrentPerson current;

	AgencyAdministration(Agencies agencies, Directory directory, CurrentPerson current) {
		this.agencies = agencies;
		this.directory = directory;
		this.current = current;
	}

	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public List<AgencyDetails> all() {
		return this.agencies.serving(this.current.partnership()).stream().map(Agency::details).toList();
	}

	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public AgencyDetails one(String code) {
		return agency(code).details();
	}

	/** Adds an agency to the partnership. */
	@AllowedTo(ADMINISTRATORS)
	public void add(String code, AgencyEntry entry) {
		if (code == null || !code.matches("[a-z0-9][a-z0-9-]{1,48}")) {
			throw new InvalidAnswers("code", "Code must be 2 to 49 small letters, digits or hyphens");
		}
		if (this.agencies.findByCode(code).isPresent()) {
			throw new InvalidAnswers("code", "The code \"" + code + "\" is taken already. Choose another one");
		}
		save(new Agency(code, entry.name(), entry.kind(), this.current.partnership()), entry);
	}

	@AllowedTo(ADMINISTRATORS)
	public void change(String code, AgencyEntry entry) {
		save(ours(code, "name"), entry);
	}

	/**
	 * Lets an agency of the installation serve another partnership too, with the same
	 * name and code.
	 * @throws NotFound where there is no such partnership
	 * @throws InvalidAnswers naming {@code agency} where there is none at work
	 */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public AgencyDetails serve(String code, String partnership) {
		if (!this.directory.partnerships().contains(partnership)) {
			throw new NotFound("partnership");
		}
		Agency agency = this.agencies.findByCode(String.valueOf(code))
			.filter(Agency::atWork)
			.orElseThrow(() -> new InvalidAnswers("agency", "Enter the code of an agency that is at work"));
		return this.agencies.save(agency.serve(partnership)).details();
	}

	/** Says whether new work may go to the agency; what it has stays with it. */
	@AllowedTo(ADMINISTRATORS)
	public void setActive(String code, boolean active) {
		Agency agency = ours(code, "active");
		this.agencies.save(active ? agency.reinstate() : agency.retire());
	}

	private void save(Agency agency, AgencyEntry entry) {
		entry.check();
		refuseForeignNames(agency.code(), entry);
		this.agencies.save(agency.change(entry.name().strip(), entry.kind(), entry.contact())
			.countAsMember(entry.member())
			.callAlso(entry.aliases()));
	}

	private void refuseForeignNames(String code, AgencyEntry entry) {
		Map<String, String> others = this.directory.agencyCodesByName(this.current.partnership());
		others.values().removeIf(code::equals);
		refuseTaken(others, "name", List.of(entry.name()));
		refuseTaken(others, "aliases", entry.aliases());
	}

	private void refuseTaken(Map<String, String> others, String field, List<String> names) {
		for (String name : names) {
			String owner = others.get(name.strip().toLowerCase(Locale.UK));
			if (owner != null) {
				throw new InvalidAnswers(field,
						"\"" + name + "\" is already a name of " + this.directory.agencyName(owner));
			}
		}
	}

	/**
	 * One that serves this partnership alone, or several where who changes it looks after
	 * all of them.
	 */
	private Agency ours(String code, String field) {
		Agency agency = agency(code);
		if (agency.details().serves().size() > 1 && !this.current.administersInstallation()) {
			throw new InvalidAnswers(field, agency.name() + " serves other partnerships too. Ask the administrator"
					+ " of the installation to change it");
		}
		return agency;
	}

	private Agency agency(String code) {
		return this.agencies.findByCode(code)
			.filter((one) -> one.serves(this.current.partnership()))
			.orElseThrow(() -> new NotFound("agency"));
	}

	/**
	 * What an administrator enters for an agency.
	 *
	 * @param name full name
	 * @param kind what sort of body it is
	 * @param member whether "All partners" stands for it
	 * @param aliases other names that plans use for it
	 * @param contact how to reach it
	 */
	public record AgencyEntry(String name, String kind, boolean member, List<String> aliases, ContactDetails contact) {

		private static final int LONGEST = 200;

		private static final int LONGEST_KIND = 50;

		/** What would be entered to leave an agency as it is. */
		public static AgencyEntry of(AgencyDetails agency) {
			return new AgencyEntry(agency.name(), agency.kind(), agency.member(), List.copyOf(agency.aliases()),
					agency.contact());
		}

		void check() {
			List<FieldError> errors = new ArrayList<>();
			if (!fits(this.name, LONGEST)) {
				errors.add(new FieldError("name", "Enter a name, at most 200 characters"));
			}
			if (!fits(this.kind, LONGEST_KIND)) {
				errors.add(new FieldError("kind", "Enter what sort of body it is, at most 50 characters"));
			}
			if (!this.aliases.stream().allMatch((alias) -> fits(alias, LONGEST))) {
				errors.add(new FieldError("aliases", "Each other name can have at most 200 characters"));
			}
			errors.addAll(this.contact.errors());
			if (!errors.isEmpty()) {
				throw new InvalidAnswers(errors);
			}
		}

		private static boolean fits(String text, int longest) {
			return text != null && !text.isBlank() && text.length() <= longest;
		}

	}

}
