package org.partnershipactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipactions.AggregateSaveCheck.UnsavedAggregate;
import violations.saving.Booking;
import violations.saving.BookingEvent;
import violations.saving.Bookings;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What is not saved is not committed; bookings of rooms stand for all aggregates. */
class AggregateSaveCheckTests {

	private static final String DATABASE = "jdbc:h2:mem:bookings;DB_CLOSE_DELAY=-1";

	private static AnnotationConfigApplicationContext context;

	private Bookings bookings;

	private TransactionTemplate transaction;

	private List<BookingEvent> told;

	@BeforeAll
	static void start() {
		context = new AnnotationConfigApplicationContext(BookingsAlone.class);
	}

	@AfterAll
	static void stop() {
		context.close();
	}

	@BeforeEach
	void book() {
		new JdbcTemplate(new DriverManagerDataSource(DATABASE)).update("delete from booking");
		this.bookings = context.getBean(Bookings.class);
		this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
		this.told = context.getBean(BookingListener.class).told;
		run((all) -> all.save(new Booking("b", "Hall")));
		this.told.clear();
	}

	static List<Arguments> forgotten() {
		return List.of(arguments("a change with its event", work((all) -> all.withKey("b").moveTo("Attic"))),
				arguments("a change without an event", work((all) -> all.withKey("b").note("Bring tea"))),
				arguments("an event without a change", work((all) -> all.withKey("b").remind())),
				arguments("a change after the save",
						work((all) -> all.save(all.withKey("b").moveTo("Attic")).moveTo("Cellar"))),
				arguments("a change after the save was written", work((all) -> {
					Booking booking = all.save(all.withKey("b").moveTo("Attic"));
					all.in("Attic");
					booking.note("Bring tea");
				})), arguments("a change that a question wrote early", work((all) -> {
					all.withKey("b").note("Bring tea");
					all.in("Hall");
				})));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void forgotten(String what, Consumer<Bookings> work) {
		assertThatThrownBy(() -> run(work)).as(what)
			.hasRootCauseInstanceOf(UnsavedAggregate.class)
			.rootCause()
			.hasMessageContaining("Pass it to the save");
		Booking after = this.transaction.execute((status) -> this.bookings.withKey("b"));
		assertThat(after.room()).isEqualTo("Hall");
		assertThat(after.note()).isNull();
	}

	@Test
	void whatIsSavedIsCommittedAndToldOf() {
		run((all) -> all.save(all.withKey("b").moveTo("Attic").note("Bring tea")));
		assertThat(this.told).containsExactly(new BookingEvent.Moved("b", "Attic"));
	}

	@Test
	void aSaveMayComeAfterAQuestionThatWroteTheChange() {
		run((all) -> {
			Booking booking = all.withKey("b").moveTo("Attic");
			assertThat(all.in("Attic")).contains(booking);
			all.save(booking);
		});
		assertThat(this.told).containsExactly(new BookingEvent.Moved("b", "Attic"));
	}

	@Test
	void readingAloneAndSavingTwiceAreNoFaults() {
		assertThatCode(() -> run((all) -> all.withKey("b"))).doesNotThrowAnyException();
		assertThatCode(() -> run((all) -> all.save(all.save(all.withKey("b").remind()).remind())))
			.doesNotThrowAnyException();
	}

	@Test
	void whatIsRolledBackNeedNoSave() {
		this.transaction.executeWithoutResult((status) -> {
			this.bookings.withKey("b").moveTo("Attic");
			status.setRollbackOnly();
		});
		assertThat(this.told).isEmpty();
	}

	private static Consumer<Bookings> work(Consumer<Bookings> work) {
		return work;
	}

	private void run(Consumer<Bookings> work) {
		this.transaction.executeWithoutResult((status) -> work.accept(this.bookings));
	}

	static class BookingListener {

		private final List<BookingEvent> told = new ArrayList<>();

		@EventListener
		void hear(BookingEvent event) {
			this.told.add(event);
		}

	}

	/** Bookings in a database in memory, with the check and nothing else of ours. */
	@Configuration(proxyBeanMethods = false)
	@EnableJpaRepositories(basePackageClasses = Bookings.class)
	static class BookingsAlone {

		@Bean
		BookingListener bookingListener(ApplicationEventPublisher publisher) {
			return new BookingListener();
		}

		@Bean
		LocalContainerEntityManagerFactoryBean entityManagerFactory() {
			Map<String, Object> hibernate = new java.util.HashMap<>(Map.of("hibernate.hbm2ddl.auto", "create"));
			new AggregateSaveCheck().customize(hibernate);
			var factory = new LocalContainerEntityManagerFactoryBean();
			factory.setDataSource(new DriverManagerDataSource(DATABASE));
			factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
			factory.setPackagesToScan(Booking.class.getPackageName());
			factory.setJpaPropertyMap(hibernate);
			return factory;
		}

		@Bean
		JpaTransactionManager transactionManager(LocalContainerEntityManagerFactoryBean factory) {
			return new JpaTransactionManager(factory.getObject());
		}

	}

}
