/**
 * Runs the processes: the only module that knows the engine, behind a small port in our
 * words.
 *
 * <p>
 * How a feature binds a process {@code Xxx} to its aggregate, always by the same classes:
 * <ul>
 * <li>{@code XxxStep}: enum of the steps that somebody takes, a
 * {@link org.partnershipactions.workflow.ProcessStep}; the one place where ids of the
 * process file stand in Java.</li>
 * <li>{@code XxxProcess}: out, what the aggregate tells its process in business words,
 * over the {@link org.partnershipactions.workflow.ProcessPort} that
 * {@link org.partnershipactions.workflow.Processes#of} gives.</li>
 * <li>{@code XxxTasks}: in, what expressions of the process ask; public only because they
 * must reach it.</li>
 * <li>{@code XxxSchedule}: whose work each step is and by when.</li>
 * <li>{@code XxxOverdue}: says that a step is late, and carries out what was decided on
 * it.</li>
 * <li>{@code XxxSubject}: what an instance is about and whose it is, a
 * {@link org.partnershipactions.workflow.ProcessSubject}.</li>
 * <li>{@code XxxBriefing}: what a person reads before they do a task, a
 * {@link org.partnershipactions.workflow.ProcessBriefing}.</li>
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
package org.partnershipactions.workflow;

import org.springframework.modulith.ApplicationModule;
