package org.partnershipactions.contracts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.persister.collection.BasicCollectionPersister;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.Test;
import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.forms.Forms;
import org.partnershipactions.workflow.TaskFormNames;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must fit together in the whole product: forms and handlers, tables and entities.
 */
@WholeProduct
@OnH2
class AgreementTests {

	private static final String COMMENT = ".+; (public|internal|personal|special)";

	private static final String OURS = " where table_schema = 'PUBLIC' and table_name not like 'ACT\\_%'"
			+ " and table_name <> 'flyway_schema_history'";

	/**
	 * Tables that frameworks write: the event registry, sessions and passkeys; counters
	 * that are written by one statement each; and the sample's own note.
	 */
	private static final Set<String> WITHOUT_ENTITY = Set.of("event_publication", "spring_session",
			"spring_session_attributes", "sample_progress", "case_tally", "submission", "network_count",
			"user_entities", "user_credentials");

	@Autowired
	private Forms forms;

	@Autowired
	private FormHandlers handlers;

	@Autowired
	private TaskFormNames tasks;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private EntityManagerFactory entities;

	@Test
	void everyUserTaskHasAFormAndEveryFormOneHandlerWhoseRecordFits() {
		assertThat(this.tasks.named()).isEqualTo(this.forms.ids());
		assertThat(this.handlers.handled()).isEqualTo(this.forms.ids());
		assertThat(this.handlers.formsWithoutHandler()).isEmpty();
		assertThat(this.handlers.handled())
			.flatExtracting((form) -> this.forms.misfits(form, this.handlers.answers(form)))
			.isEmpty();
	}

	@Test
	void aRecordThatDoesNotFitItsFormIsNamed() {
		assertThat(this.forms.misfits("AnswerRequest", Misfit.class)).isNotEmpty();
	}

	@Test
	void everyTableAndColumnSaysHowSensitiveItIs() {
		assertThat(withoutSensitivity()).isEmpty();
	}

	@Test
	void aTableThatDoesNotSaySoIsNamed() {
		this.sql.execute("create table sample_silent (id int comment 'number', told int comment 'told; public')");
		try {
			assertThat(withoutSensitivity()).containsExactly("sample_silent", "sample_silent.id");
			assertThat(withoutEntity()).containsExactly("sample_silent");
		}
		finally {
			this.sql.execute("drop table sample_silent");
		}
	}

	@Test
	void everyTableHasAnEntity() {
		assertThat(withoutEntity()).isEmpty();
	}

	@Test
	void everyListOfTheWorklistHasAnIndexThatEndsInItsSortColumns() {
		List<String> indexes = indexes("work_item");
		assertThat(indexes).contains("partnership,team,state,due_on,id", "assignee,state,due_on,id",
				"partnership,state,due_on,id");
		assertThat(indexes).doesNotContain("partnership,team,due_on,id");
	}

	@Test
	void everyFilterOfTheTrailAndOfTheViewsHasAnIndexOfThePartnership() {
		assertThat(indexes("audit_entry")).contains("partnership,id", "partnership,who,id", "partnership,event,id",
				"partnership,at,id");
		assertThat(indexes("view_entry")).contains("partnership,id", "partnership,who,id", "partnership,subject_ref,id",
				"partnership,at,id");
	}

	private List<String> indexes(String table) {
		return this.sql.queryForList("select listagg(lower(column_name), ',')"
				+ " within group (order by ordinal_position) from information_schema.index_columns"
				+ " where lower(table_name) = ? group by index_name", String.class, table);
	}

	private List<String> withoutSensitivity() {
		List<String> tables = this.sql.query("select lower(table_name), remarks from information_schema.tables" + OURS,
				(row, number) -> matches(row.getString(2)) ? null : row.getString(1));
		List<String> columns = this.sql.query(
				"select lower(table_name) || '.' || lower(column_name), remarks from information_schema.columns" + OURS,
				(row, number) -> matches(row.getString(2)) ? null : row.getString(1));
		Set<String> silent = new TreeSet<>();
		List.of(tables, columns).forEach((names) -> names.stream().filter((name) -> name != null).forEach(silent::add));
		return List.copyOf(silent);
	}

	private static boolean matches(String remarks) {
		return remarks != null && remarks.matches(COMMENT);
	}

	private Set<String> withoutEntity() {
		Set<String> left = this.sql
			.queryForList("select lower(table_name) from information_schema.tables" + OURS, String.class)
			.stream()
			.collect(Collectors.toCollection(TreeSet::new));
		left.removeAll(WITHOUT_ENTITY);
		MappingMetamodel mapped = this.entities.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
		mapped
			.forEachEntityDescriptor((entity) -> left.remove(plain(((AbstractEntityPersister) entity).getTableName())));
		mapped.forEachCollectionDescriptor((many) -> {
			if (many instanceof BasicCollectionPersister basic) {
				left.remove(plain(basic.getTableName()));
			}
		});
		return left;
	}

	private static String plain(String table) {
		return table.toLowerCase(Locale.ROOT).replace("\"", "").replace("`", "");
	}

	record Misfit(Integer answer, String other) {
	}

}
