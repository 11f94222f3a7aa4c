package org.partnershipactions.reviews.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.figures.FrozenQuarterEvent.QuarterFrozen;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Witness;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps signed quarters. There is no way to change one: what is found out later shows as
 * changed since. The use cases that sign, show and publish check who may.
 */
@Component
@Transactional
public class QuarterArchive {

	private final FrozenQuarters frozen;

	private final PublishedQuarters published;

	private final PartnershipClock clock;

	private final Witness witness;

	QuarterArchive(FrozenQuarters frozen, PublishedQuarters published, PartnershipClock clock, Witness witness) {
		this.frozen = frozen;
		this.published = published;
		this.clock = clock;
		this.witness = witness;
	}

	/**
	 * Freezes the figures as they are signed, in the name of who is signed in.
	 * @return their SHA-256 hash in hex
	 * @throws StepNotOpen where the quarter was signed already
	 */
	public String freeze(String partnership, Quarter quarter, QuarterFigures figures) {
		find(partnership, quarter).ifPresent((before) -> {
			throw new StepNotOpen("%s was signed on %s already. A signed quarter cannot be signed again."
				.formatted(quarter.words(), PartnershipClock.dayOf(before.keptAt())));
		});
		return this.frozen
			.save(new FrozenQuarter(partnership, quarter, figures, Actor.username(), this.clock.instant()))
			.hash();
	}

	/** The figures as they were signed; empty before. */
	@Transactional(readOnly = true)
	public Optional<QuarterFigures> signed(String partnership, Quarter quarter) {
		return find(partnership, quarter).map(FrozenQuarter::figures);
	}

	/** Who signed and whether nothing was changed since; empty before. */
	@Transactional(readOnly = true)
	public Optional<Signature> signature(String partnership, Quarter quarter) {
		return find(partnership, quarter).map(this::signature);
	}

	/** Whether a signed quarter is still as it was signed; {@link NotFound} before. */
	@Transactional(readOnly = true)
	public boolean verify(String partnership, Quarter quarter) {
		return signature(partnership, quarter).orElseThrow(() -> new NotFound("signed quarter")).sound();
	}

	/** The signed figures byte for byte, in UTF-8; {@link NotFound} before. */
	@Transactional(readOnly = true)
	public byte[] bytes(String partnership, Quarter quarter) {
		return find(partnership, quarter).map(FrozenQuarter::bytes).orElseThrow(() -> new NotFound("signed quarter"));
	}

	/** The quarters that a partnership signed, latest first. */
	@Transactional(readOnly = true)
	public List<Quarter> quarters(String partnership) {
		return this.frozen.findByPartnershipOrderByQuarterDesc(partnership)
			.stream()
			.map((one) -> Quarter.parse(one.quarter()))
			.toList();
	}

	/**
	 * Makes the public version of a signed quarter.
	 * @return what the public reads
	 * @throws StepNotOpen before it is signed, where what was signed has been tampered
	 * with, and where it is public already
	 */
	public PublicQuarter publish(String partnership, Quarter quarter) {
		FrozenQuarter signed = find(partnership, quarter).orElseThrow(() -> new StepNotOpen(
				"%s is not signed yet. The board signs it before it is published.".formatted(quarter.words())));
		if (!sound(signed)) {
			throw new StepNotOpen("The figures of %s are not those that were signed, so they cannot be published."
				.formatted(quarter.words()));
		}
		if (published(partnership, quarter).isPresent()) {
			throw new StepNotOpen(quarter.words() + " is published already.");
		}
		PublicQuarter figures = PublicQuarter.of(signed.figures());
		this.published
			.save(new PublishedQuarter(partnership, quarter, figures, Actor.username(), this.clock.instant()));
		return figures;
	}

	/** What the public reads of a quarter; empty before it is published. */
	@Transactional(readOnly = true)
	public Optional<PublicQuarter> published(String partnership, Quarter quarter) {
		return this.published.findById(KeptFigures.keyOf(partnership, quarter)).map(PublishedQuarter::figures);
	}

	/** The quarters that the public can read, latest first. */
	@Transactional(readOnly = true)
	public List<Quarter> publishedQuarters(String partnership) {
		return this.published.findByPartnershipOrderByQuarterDesc(partnership)
			.stream()
			.map((one) -> Quarter.parse(one.quarter()))
			.toList();
	}

	/**
	 * What the public reads of the latest published quarter of each of some partnerships,
	 * by their codes; left out are those that published none.
	 */
	@Transactional(readOnly = true)
	public Map<String, PublicQuarter> latestPublished(Collection<String> partnerships) {
		return this.published.latestOf(partnerships)
			.stream()
			.collect(Collectors.toMap(PublishedQuarter::partnership, PublishedQuarter::figures));
	}

	private Optional<FrozenQuarter> find(String partnership, Quarter quarter) {
		return this.frozen.findById(KeptFigures.keyOf(partnership, quarter));
	}

	private Signature signature(FrozenQuarter signed) {
		return new Signature(signed.keptBy(), signed.keptAt(), signed.hash(), sound(signed));
	}

	private boolean sound(FrozenQuarter signed) {
		return signed.hashNow().equals(signed.hash())
				&& this.witness.fact("QuarterFrozen", signed.getId(), "hash").filter(signed.hash()::equals).isPresent();
	}

}
