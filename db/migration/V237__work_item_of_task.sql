-- Home asks how much of one step waits by the step's own name: its label may be worded anew.
create index work_item_of_task on work_item (partnership, state, process, task, due_on, id);
