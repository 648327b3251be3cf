import type { DraftTexts } from '../ports/drafts.ts';

/** The smallest drill that can be checked and played: a call, an order, a question, an end. An author puts the own words in place of these. */
export function emptyStart(wall: string): DraftTexts {
  return { scenario: scenario.replace('DAY', wall.slice(0, 10)), en };
}

const scenario = `format: 1
id: new-drill
category: dispute
version: 0.1.0
title: 新剧本
summary: 用一两句话说明这场演练讲什么。
role: 社区书记，今天值班。
situation: 早上八点半，社区一切正常。
objectives:
  - { id: goalFirst, text: 接到求助后先问清情况，再派人到现场 }
minutes: 10
startsAt: DAYT08:30

places:
  - { id: office, name: 社区服务中心, kind: office, x: 250, y: 420 }
  - { id: blockOne, name: 一号楼, kind: building, x: 700, y: 260, floors: 6 }
roads:
  - { id: mainRoad, from: office, to: blockOne, takes: 30000 }
people:
  - { id: wang, name: 王阿姨, role: 一号楼居民, at: blockOne, floor: 2 }
units:
  - { id: self, name: 我, kind: self, at: office }
  - { id: gridTeam, name: 网格员小组, kind: team, at: office }

tasks:
  - id: lookOnSite
    title: 到现场查看
    group: field
    by: [self, gridTeam]
    on: { places: [blockOne] }
    duration: minutes(3)
    finish: [ { happen: seenOnSite } ]

phases:
  - id: handling
    title: 处置
    pace: 1
    after:
      - { delay: seconds(10), effects: [ { deliver: firstCall } ] }
      - { delay: minutes(10), phase: closing }
    to: [ { when: "happened('seenOnSite') && happened('decision.answered:firstReply')", phase: closing } ]
  - { id: closing, title: 结束, pace: 1, final: true }
initialPhase: handling

decisions:
  - id: firstReply
    title: 怎么答复
    prompt: 你们什么时候来人？我心里着急。
    from: 王阿姨
    channel: phone
    when: "happened('inject.acknowledged:firstCall')"
    points: 50
    indicators: { C1: 1 }
    sources: [design]
    common: true
    options:
      - { id: sayTruth, text: 先问清情况，说明谁马上去看, quality: best, feedback: 问清了才知道派谁去，说了谁去居民就有底。 }
      - { id: sayWait, text: 请她先等一等，我们会安排的, quality: acceptable, feedback: 没有说错，但她不知道等谁、等多久。 }
      - { id: sayNot, text: 这不归社区管，请她找物业去, quality: poor, feedback: 先推出去再说，事情和信任都会变坏。 }

injects:
  - id: firstCall
    channel: phone
    from: 王阿姨
    at: blockOne
    text: 喂，社区吗？我们楼里出了点事，你们能来看看吗？
    ringFor: seconds(60)
    missedText: 王阿姨打来的电话没有接到

endings:
  - { id: handled, title: 处置完成, text: 去现场看过了，居民也得到了答复。, tone: good, when: "happened('seenOnSite')" }
  - { id: unhandled, title: 没有去看, text: 时间到了，没有人去现场。, tone: bad, when: "true" }

rubric:
  passMark: 60
  passMarkSetBy: provisional
  tasks:
    - id: seen
      title: 派人到现场查看
      points: 50
      indicators: { D1: 1 }
      sources: [design]
      common: true
      pattern: { doneBy: { what: { event: seenOnSite }, by: minutes(5), until: minutes(10) } }
      how: [ { task: lookOnSite, target: blockOne } ]
      feedback: { done: 很快有人到了现场。, late: 去晚了，居民等了很久。, missing: 没有人去现场，情况只听了一面之词。 }
`;

const en = `scenario.title: "New drill"
scenario.summary: "Say in a sentence or two what this drill is about."
scenario.role: "Community secretary, on duty today."
scenario.situation: "Half past eight in the morning; all is well in the community."
objective.goalFirst.text: "On a call for help, first ask what is going on, then send somebody"
place.office.name: "Community service centre"
place.blockOne.name: "Block 1"
person.wang.name: "Mrs Wang"
person.wang.role: "Resident of Block 1"
unit.self.name: "I"
unit.gridTeam.name: "Grid workers"
task.lookOnSite.title: "Look on site"
phase.handling.title: "Handling"
phase.closing.title: "End"
decision.firstReply.title: "What to answer"
decision.firstReply.prompt: "When will somebody come? I am worried."
decision.firstReply.from: "Mrs Wang"
decision.firstReply.sayTruth.text: "Ask what happened and say who is coming at once"
decision.firstReply.sayTruth.feedback: "Only who has asked knows whom to send, and a name gives her confidence."
decision.firstReply.sayWait.text: "Ask her to wait; we shall arrange something"
decision.firstReply.sayWait.feedback: "Not wrong, but she does not know for whom or how long."
decision.firstReply.sayNot.text: "Not ours to handle; she should go to the manager"
decision.firstReply.sayNot.feedback: "Passing it on first makes matters and trust worse."
inject.firstCall.from: "Mrs Wang"
inject.firstCall.text: "Hello, community? Something has happened in our block, could you come and look?"
inject.firstCall.missedText: "A call from Mrs Wang was not answered"
ending.handled.title: "Handled"
ending.handled.text: "Somebody looked on site, and the resident had an answer."
ending.unhandled.title: "Nobody looked"
ending.unhandled.text: "Time ran out and nobody had gone there."
item.seen.title: "Somebody is sent to look"
item.seen.done: "Somebody was there soon."
item.seen.late: "Somebody went, but late; the resident waited long."
item.seen.missing: "Nobody went; only one side was heard."
`;
