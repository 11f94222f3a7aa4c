package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.DisclosureLedger;
import org.partnershipactions.privacy.DisclosurePurpose;
import org.partnershipactions.privacy.DisclosureView;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.NewDisclosure;
import org.partnershipactions.privacy.PersonalDataHolder;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;
import org.partnershipactions.privacy.Regime;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.WithheldMatters;
import org.partnershipactions.security.WithheldMatters.Withheld;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.MANAGERS;

/** Answers a person who asks for a copy of all that is held about them. */
@Service
@Transactional
public class SubjectAccess {

	private static final String PURPOSE = "Copy for a person who asked what is held about them";

	private final ResidentMerging merges;

	private final ViewLog views;

	private final ObjectProvider<PersonalDataHolder> holders;

	private final ObjectProvider<WithheldMatters> withheld;

	private final DisclosureLedger disclosures;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	SubjectAccess(ResidentMerging merges, ViewLog views, ObjectProvider<PersonalDataHolder> holders,
			ObjectProvider<WithheldMatters> withheld, DisclosureLedger disclosures, CurrentPerson person,
			PartnershipClock clock) {
		this.merges = merges;
		this.views = views;
		this.holders = holders;
		this.withheld = withheld;
		this.disclosures = disclosures;
		this.person = person;
		this.clock = clock;
	}

	/**
	 * All that is held about a person, without what stands in a restricted case that the
	 * manager may not see; the look is written down.
	 * @throws NotFound where all of it stands in restricted cases
	 */
	@AllowedTo(MANAGERS)
	public AccessCopy copy(String key) {
		List<Resident> all = records(key);
		Resident current = all.get(0);
		this.views.viewed(current.subject(), PURPOSE);
		return new AccessCopy(current.key(), current.ref(), this.clock.today(),
				all.stream().map((one) -> one.facts().open()).toList(), shown(all),
				all.stream().flatMap((one) -> this.disclosures.of(Resident.KIND, one.key()).stream()).toList());
	}

	/**
	 * Writes down that the copy was sent, and how the person was known to be the right
	 * one.
	 */
	@AllowedTo(MANAGERS)
	public void sent(String key, String how) {
		if (how == null || how.isBlank()) {
			throw new InvalidAnswers("how", "Say how you sent it and how you checked who asked");
		}
		List<Resident> all = records(key);
		shown(all);
		Resident current = all.get(0);
		this.disclosures.shared(new NewDisclosure(current.subject(), "The person themself",
				DisclosurePurpose.SUBJECT_ACCESS, how.strip(), Gateway.RIGHT_OF_ACCESS, Regime.UK_GDPR,
				List.of("All that is held about the person")));
	}

	/** What of it the reader may see; a person of whom that is nothing is not found. */
	private List<PersonalDataItem> shown(List<Resident> all) {
		Withheld withheld = WithheldMatters.of(this.withheld);
		List<PersonalDataItem> held = all.stream().flatMap((one) -> about(one.key())).toList();
		List<PersonalDataItem> shown = held.stream().filter((item) -> !withheld.hidesRef(item.ref())).toList();
		if (shown.isEmpty() && !held.isEmpty()) {
			throw new NotFound("person");
		}
		return shown;
	}

	private Stream<PersonalDataItem> about(String residentKey) {
		return this.holders.stream().flatMap((holder) -> holder.about(residentKey).stream());
	}

	private List<Resident> records(String key) {
		List<Resident> all = this.merges.records(key);
		if (!all.get(0).partnership().equals(this.person.partnership())) {
			throw new NotFound("person");
		}
		return all;
	}

	/**
	 * A copy of all that is held about one person.
	 *
	 * @param key key of the person
	 * @param ref reference of the person
	 * @param madeOn day on which the copy was made
	 * @param records who the person is, once for each record that was found to be the
	 * same person
	 * @param held what is held in cases, reports and other subjects
	 * @param disclosures to whom it was given
	 */
	public record AccessCopy(String key, String ref, LocalDate madeOn, List<ResidentFacts> records,
			List<PersonalDataItem> held, List<DisclosureView> disclosures) {
	}

}
