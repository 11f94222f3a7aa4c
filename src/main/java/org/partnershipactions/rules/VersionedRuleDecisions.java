package org.partnershipactions.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.PageAnswers;
import org.partnershipactions.workflow.DecisionTables;
import org.partnershipactions.workflow.RuleTable;
import org.partnershipactions.workflow.Ruling;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides by the version that a partnership has in force, written as DMN and asked of the
 * engine like those that are shipped, so that there is one way to read a row.
 */
@Component
@Transactional(readOnly = true)
class VersionedRuleDecisions implements RuleDecisions {

	private final RuleVersions versions;

	private final DecisionTables tables;

	private final ObjectProvider<RuleTableHost> hosts;

	private final PartnershipClock clock;

	VersionedRuleDecisions(RuleVersions versions, DecisionTables tables, ObjectProvider<RuleTableHost> hosts,
			PartnershipClock clock) {
		this.versions = versions;
		this.tables = tables;
		this.hosts = hosts;
		this.clock = clock;
	}

	@Override
	public RuleDecision decide(String table, String partnership, Map<String, ?> facts) {
		return decision(this.versions.inForce(partnership, table, this.clock.today())
			.map((version) -> by(version, facts))
			.orElseGet(() -> this.tables.rule(table, facts)));
	}

	@Override
	public RuleTable table(String table) {
		return version(table).map((version) -> this.tables.read(dmn(version)))
			.orElseGet(() -> this.tables.table(table));
	}

	@Override
	public RuleSource source(String table) {
		return PageAnswers.to(List.of("source of a rule", table), () -> found(table));
	}

	private RuleSource found(String table) {
		return version(table)
			.map((version) -> new RuleSource(shape(version.table()).title(), version.number(), version.validFrom()))
			.orElseGet(() -> new RuleSource(this.tables.table(table).name(), RuleSource.SHIPPED, null));
	}

	/**
	 * A version that was written here; what is shipped goes by the engine's name, which
	 * is no such key.
	 */
	private Optional<RuleVersion> version(String table) {
		return (table.length() == RuleVersion.KEY_LENGTH && table.indexOf(':') < 0) ? this.versions.findById(table)
				: Optional.empty();
	}

	/** What one version answers, whether it is in force or not. */
	RuleDecision ask(RuleVersion version, Map<String, ?> facts) {
		return decision(by(version, facts));
	}

	/** Rows of the table that the product ships. */
	List<RuleRow> shipped(RuleTableShape shape) {
		return this.tables.shipped(shape.table()).rules().stream().map((rule) -> row(shape, rule)).toList();
	}

	/** The shape of a table; {@link NotFound} where nobody decides by it. */
	RuleTableShape shape(String table) {
		return host(table).shape();
	}

	RuleTableHost host(String table) {
		return hosts((host) -> host.shape().table().equals(table)).orElseThrow(() -> new NotFound("rule table"));
	}

	/** All tables, by their titles. */
	List<RuleTableShape> shapes() {
		return this.hosts.stream()
			.map(RuleTableHost::shape)
			.sorted(java.util.Comparator.comparing(RuleTableShape::title))
			.toList();
	}

	private Optional<RuleTableHost> hosts(Predicate<RuleTableHost> which) {
		return this.hosts.stream().filter(which).findFirst();
	}

	private Ruling by(RuleVersion version, Map<String, ?> facts) {
		return this.tables.rule(version.id(), () -> dmn(version), facts);
	}

	private String dmn(RuleVersion version) {
		return RuleTableDmn.write(shape(version.table()), version.rows());
	}

	private static RuleDecision decision(Ruling ruling) {
		return new RuleDecision(ruling.answer(), ruling.rule(), ruling.words(), ruling.table());
	}

	private static RuleRow row(RuleTableShape shape, RuleTable.Rule rule) {
		Map<String, String> cells = new java.util.LinkedHashMap<>();
		for (int each = 0; each < shape.columns().size(); each++) {
			RuleColumn column = shape.columns().get(each);
			RuleCondition condition = RuleCondition.read(column, rule.conditions().get(each)).orElseThrow();
			if (!condition.equals(RuleCondition.ANY)) {
				cells.put(column.code(), condition.words());
			}
		}
		return new RuleRow(rule.words(), cells, rule.answer());
	}

}
